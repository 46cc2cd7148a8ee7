package dev.michi.people;

import dev.michi.shared.Language;

/**
 * A person's name in both scripts, and its reading in kana.
 *
 * @param familyJa {@code 佐藤}
 * @param givenJa {@code はるか}
 * @param familyEn {@code Sato}
 * @param givenEn {@code Haruka}
 * @param reading {@code さとう はるか}; may be empty
 */
public record PersonName(String familyJa, String givenJa, String familyEn, String givenEn, String reading) {

    /** {@code 佐藤 はるか} or {@code Haruka Sato}; who has no name in Latin letters keeps the order of the Japanese one. */
    public String full(Language language) {
        if (language == Language.JA) {
            return (familyJa + " " + givenJa).strip();
        }
        return Language.ofText(familyEn + givenEn) == Language.JA
                ? (familyEn + " " + givenEn).strip()
                : (givenEn + " " + familyEn).strip();
    }

    /** How one is greeted: {@code はるか} or {@code Haruka}. */
    public String given(Language language) {
        var given = language == Language.JA ? givenJa : givenEn;
        return given.isBlank() ? full(language) : given;
    }

    /** One character for the avatar: {@code 佐} or {@code H}. */
    public String initial(Language language) {
        var source = full(language);
        return source.isEmpty() ? "?" : source.substring(0, source.offsetByCodePoints(0, 1));
    }

    /** With each script filled from the other where only one was given. */
    public PersonName inBothScripts() {
        var hasJa = !(familyJa + givenJa).isBlank();
        var hasEn = !(familyEn + givenEn).isBlank();
        return new PersonName(
                hasJa ? familyJa : familyEn,
                hasJa ? givenJa : givenEn,
                hasEn ? familyEn : familyJa,
                hasEn ? givenEn : givenJa,
                reading);
    }
}
