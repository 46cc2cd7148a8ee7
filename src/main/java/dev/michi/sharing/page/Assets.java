package dev.michi.sharing.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** What all shared pages have in common; the addresses of style and script change with what is in them. */
@Component
class Assets {

    static final String SERVICE_WORKER = "sw.js";

    private final String style;
    private final String script;
    private final Map<String, Bytes> files;

    Assets() {
        var css = Bytes.of(read("page.css"), "text/css;charset=UTF-8");
        var js = Bytes.of(read("page.js"), "text/javascript;charset=UTF-8");
        this.style = "page-" + name(css) + ".css";
        this.script = "page-" + name(js) + ".js";
        var worker = read("sw.js").replace("{files}", "\"/s/" + style + "\",\"/s/" + script + "\"");
        this.files = Map.of(style, css, script, js, SERVICE_WORKER, Bytes.of(worker, "text/javascript;charset=UTF-8"));
    }

    String style() {
        return "/s/" + style;
    }

    String script() {
        return "/s/" + script;
    }

    Optional<Bytes> find(String name) {
        return Optional.ofNullable(files.get(name));
    }

    private static String name(Bytes bytes) {
        return bytes.tag().substring(1, 13);
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("shared-page/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException("No " + name, broken);
        }
    }
}
