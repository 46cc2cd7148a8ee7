package dev.michi.people;

import dev.michi.shared.Slug;

/** Identifies a person for ever; shaped like a slug. */
public record PersonId(String value) {

    public PersonId {
        if (!Slug.isValid(value)) {
            throw new IllegalArgumentException("Not an id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
