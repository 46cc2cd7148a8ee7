package dev.michi.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** The languages in which everything in Michi is given. */
public enum Language {
    JA(Locale.JAPANESE),
    EN(Locale.ENGLISH);

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /** The BCP 47 tag, {@code ja} or {@code en}. */
    public String tag() {
        return locale.getLanguage();
    }

    public Language other() {
        return this == JA ? EN : JA;
    }

    /** Japanese for any Japanese locale, English for all others. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? JA : EN;
    }

    /** Japanese for what has any kanji or kana in it, English for all else. For what people call things, in one language. */
    public static Language ofText(String text) {
        return JAPANESE.matcher(text).find() ? JA : EN;
    }

    /** @throws IllegalArgumentException if the tag is neither {@code ja} nor {@code en} */
    public static Language ofTag(String tag) {
        return switch (tag) {
            case "ja" -> JA;
            case "en" -> EN;
            default -> throw new IllegalArgumentException("Not a language of Michi: " + tag);
        };
    }
}
