package dev.michi.people;

/** Light or dark screens, or whatever the device asks for. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK
}
