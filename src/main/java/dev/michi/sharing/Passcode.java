package dev.michi.sharing;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** What is typed before a share opens: spoken on the phone, read off a wall; so width and case do not matter. */
final class Passcode {

    /** All that bcrypt looks at. */
    private static final int MOST_BYTES = 72;

    private static final BCryptPasswordEncoder ENCODER = new BCryptPasswordEncoder(11);

    private Passcode() {}

    static boolean isOne(String typed) {
        var code = normalized(typed);
        var length = code.codePointCount(0, code.length());
        return length >= ShareWish.SHORTEST_PASSCODE
                && length <= ShareWish.LONGEST_PASSCODE
                && code.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /** About 0.1 s of one core, so that guessing takes long. */
    static String hash(String typed) {
        return ENCODER.encode(normalized(typed));
    }

    static boolean matches(String typed, String hash) {
        return isOne(typed) && ENCODER.matches(normalized(typed), hash);
    }

    private static String normalized(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(java.util.Locale.ROOT);
    }
}
