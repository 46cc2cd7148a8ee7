package dev.michi.people.signin;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;

/**
 * A new password. Long rather than complicated, as NIST SP 800-63B advises; never printed.
 *
 * @param value at least {@value #SHORTEST} characters, at most {@value #LONGEST} bytes in UTF-8, which is all bcrypt looks at
 */
public record Password(String value) {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 72;

    public Password {
        value = Normalizer.normalize(value, Normalizer.Form.NFKC);
        if (flawOf(value).isPresent()) {
            throw new IllegalArgumentException("Not a password");
        }
    }

    public enum Flaw {
        TOO_SHORT,
        TOO_LONG,
        LIKE_NAME
    }

    public static Optional<Flaw> flawOf(String typed) {
        var value = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        if (value.codePointCount(0, value.length()) < SHORTEST) {
            return Optional.of(Flaw.TOO_SHORT);
        }
        return bytes(value) > LONGEST ? Optional.of(Flaw.TOO_LONG) : Optional.empty();
    }

    /** As {@link #flawOf(String)}, and not what everybody guesses first: the sign-in name. */
    public static Optional<Flaw> flawOf(String typed, String signInName) {
        return flawOf(typed)
                .or(() -> typed.toLowerCase(java.util.Locale.ROOT).contains(signInName)
                        ? Optional.of(Flaw.LIKE_NAME)
                        : Optional.empty());
    }

    /** What was typed, as it is compared: a password too long to be one matches nothing. */
    static String cut(String typed) {
        var value = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return bytes(value) > LONGEST ? "" : value;
    }

    private static int bytes(String value) {
        return value.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public String toString() {
        return "Password[…]";
    }
}
