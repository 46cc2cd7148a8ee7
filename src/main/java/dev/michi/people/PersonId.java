package dev.michi.people;

import dev.michi.shared.Slug;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Identifies a person for ever; shaped like a slug. */
public record PersonId(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    public PersonId {
        if (!Slug.isValid(value)) {
            throw new IllegalArgumentException("Not an id: " + value);
        }
    }

    /** One that nobody has. */
    static PersonId random() {
        var random = new byte[8];
        RANDOM.nextBytes(random);
        return new PersonId("p-" + HexFormat.of().formatHex(random));
    }

    @Override
    public String toString() {
        return value;
    }
}
