package dev.michi.shared;

import java.util.Objects;

/** One text in both languages; neither may be missing, both may be empty. */
public record LocalizedText(String ja, String en) {

    public static final LocalizedText EMPTY = new LocalizedText("", "");

    public LocalizedText {
        Objects.requireNonNull(ja, "ja");
        Objects.requireNonNull(en, "en");
    }

    public String in(Language language) {
        return language == Language.JA ? ja : en;
    }

    public boolean isEmpty() {
        return ja.isEmpty() && en.isEmpty();
    }
}
