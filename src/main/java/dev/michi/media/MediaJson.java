package dev.michi.media;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import dev.michi.shared.Sha256;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** How values are kept that are only ever read and written as a whole, and what makes two of them the same. */
final class MediaJson {

    private static final int FINGERPRINT = 24;

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
        return Sha256.of(text).substring(0, FINGERPRINT);
    }
}
