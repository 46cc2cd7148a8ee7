package dev.michi.media;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import tools.jackson.databind.json.JsonMapper;

/** How a storyboard is kept, and what makes two of them the same. */
final class StoryboardJson {

    private static final int FINGERPRINT_BYTES = 12;

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(each -> each.withIsGetterVisibility(Visibility.NONE))
            .build();

    private StoryboardJson() {}

    static String write(Storyboard storyboard) {
        return JSON.writeValueAsString(storyboard);
    }

    static Storyboard read(String json) {
        return JSON.readValue(json, Storyboard.class);
    }

    /** Changes with the storyboard, with the content of its pictures, and with the renderer. */
    static String fingerprint(Storyboard storyboard, int rendererVersion) {
        try {
            var text = rendererVersion + "\n" + write(storyboard);
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(hash, FINGERPRINT_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
