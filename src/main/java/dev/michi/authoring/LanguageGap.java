package dev.michi.authoring;

import dev.michi.shared.Language;

/** A text that has to be written, or looked at again, because of its counterpart in the other language. @param field path */
public record LanguageGap(String field, Language language, Kind kind) {

    /** What is the matter with it. */
    public enum Kind {
        MISSING,
        OUTDATED
    }
}
