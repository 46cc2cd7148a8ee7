package dev.michi.media.delivery;

import dev.michi.platform.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what stands in the headers of tus. Whatever is wrong is said by the header's name. */
final class TusHeaders {

    private static final String METADATA = "Upload-Metadata";
    private static final String CHECKSUM = "Upload-Checksum";

    private TusHeaders() {}

    static long number(@Nullable String text, String header) {
        if (text == null || !text.matches("\\d{1,15}")) {
            throw ProblemException.invalid(header, "problem.invalid.field");
        }
        return Long.parseLong(text);
    }

    /** {@code filename c2NyZWVuLm1wNA==,filetype …} */
    static String name(@Nullable String metadata) {
        for (var pair : Optional.ofNullable(metadata).orElse("").split(",")) {
            var parts = pair.strip().split(" ", 2);
            if (parts.length == 2 && (parts[0].equals("filename") || parts[0].equals("name"))) {
                return new String(base64(parts[1], METADATA), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    static byte[] sha256(@Nullable String checksum) {
        if (checksum == null) {
            return new byte[0];
        }
        if (!checksum.startsWith("sha256 ")) {
            throw ProblemException.invalid(CHECKSUM, "problem.invalid.field");
        }
        return base64(checksum.substring("sha256 ".length()), CHECKSUM);
    }

    private static byte[] base64(String text, String header) {
        try {
            return Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException garbled) {
            throw ProblemException.invalid(header, "problem.invalid.field");
        }
    }
}
