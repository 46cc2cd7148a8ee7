package dev.michi.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The rules for what is typed to sign in. */
public final class SignInName {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9._-]{1,63}");
    /** Only what is certainly wrong is refused; whether an address exists shows when mail arrives. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]{1,185}\\.[^\\s@.]{2,63}");

    private SignInName() {}

    /** Lower case and half width, as it is stored and compared: {@code Ｈａｒｕｋａ } becomes {@code haruka}. */
    public static String normalize(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    /** 2 to 64 of {@code a-z 0-9 . _ -}, starting with a letter. */
    public static boolean isValid(String normalized) {
        return NAME.matcher(normalized).matches();
    }

    public static boolean isEmail(String normalized) {
        return EMAIL.matcher(normalized).matches();
    }
}
