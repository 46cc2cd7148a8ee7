package dev.michi.shared;

import java.util.List;

/** A list of texts in both languages: bullets, outcomes, the lines of a stamp. */
public record LocalizedTexts(List<String> ja, List<String> en) {

    public static final LocalizedTexts EMPTY = new LocalizedTexts(List.of(), List.of());

    public LocalizedTexts {
        ja = List.copyOf(ja);
        en = List.copyOf(en);
    }

    public List<String> in(Language language) {
        return language == Language.JA ? ja : en;
    }

    public boolean isEmpty() {
        return ja.isEmpty() && en.isEmpty();
    }
}
