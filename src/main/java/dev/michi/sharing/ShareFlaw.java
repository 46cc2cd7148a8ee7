package dev.michi.sharing;

import java.util.Locale;

/** What cannot be taken of a wish. What to say about it is at {@code sharing.flaw.} and {@link #key()}. */
public enum ShareFlaw {
    NAME,
    TUTORIALS,
    LANGUAGES,
    NOTE,
    CONTACT,
    EXPIRES,
    PASSCODE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
