package dev.michi.people;

import dev.michi.shared.Language;
import java.time.ZoneId;

/** What people may change about themselves. */
public record Profile(PersonName name, Language language, ZoneId zone, Theme theme) {

    public static Profile of(Person person) {
        return new Profile(person.name(), person.language(), person.zone(), person.theme());
    }

    public Profile with(Language language) {
        return new Profile(name, language, zone, theme);
    }
}
