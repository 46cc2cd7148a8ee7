package dev.michi.sharing.page;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a small form, read by ourselves: at most {@value #MOST} bytes, and not into the log if it is odd. */
final class Form {

    private static final int MOST = 8_000;

    private final Map<String, List<String>> fields = new HashMap<>();

    private Form() {}

    /** Empty if there is too much. */
    static Optional<Form> read(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            return Optional.empty();
        }
        var form = new Form();
        for (var pair : new String(bytes, StandardCharsets.UTF_8).split("&")) {
            var at = pair.indexOf('=');
            if (at > 0) {
                form.fields
                        .computeIfAbsent(decode(pair.substring(0, at)), any -> new ArrayList<>())
                        .add(decode(pair.substring(at + 1)));
            }
        }
        return Optional.of(form);
    }

    String one(String name) {
        return all(name).isEmpty() ? "" : all(name).getFirst();
    }

    List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    private static String decode(String written) {
        try {
            return URLDecoder.decode(written, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException odd) {
            return "";
        }
    }
}
