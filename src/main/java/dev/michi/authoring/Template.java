package dev.michi.authoring;

import java.util.Locale;

/** What a new module begins with: blocks that ask the right questions, in both languages. */
public enum Template {
    EMPTY,
    ENTRY_RULE,
    RELEASE_CRITERIA,
    ONBOARDING,
    TOOL_TUTORIAL;

    /** {@code entry-rule} */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
