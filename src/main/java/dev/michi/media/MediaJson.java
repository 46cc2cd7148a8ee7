package dev.michi.media;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** How values are kept that are only ever read and written as a whole, and what makes two of them the same. */
final class MediaJson {

    private static final int FINGERPRINT_BYTES = 12;

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(each -> each.withIsGetterVisibility(Visibility.NONE))
            .build();

    private MediaJson() {}

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    static <T> T read(String json, Class<T> type) {
        return JSON.readValue(json, type);
    }

    /** 24 hexadecimal digits that change with every part. */
    static String fingerprint(Object... parts) {
        var text = Stream.of(parts)
                .map(part -> part instanceof String string ? string : write(part))
                .collect(Collectors.joining("\n"));
        return HexFormat.of().formatHex(Arrays.copyOf(sha256(text), FINGERPRINT_BYTES));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
