package dev.michi.people;

import dev.michi.shared.Slug;

/** Identifies a team of the company. */
public record TeamId(String value) {

    public TeamId {
        if (!Slug.isValid(value)) {
            throw new IllegalArgumentException("Not an id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
