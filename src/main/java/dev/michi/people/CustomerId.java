package dev.michi.people;

import dev.michi.shared.Slug;

/** Identifies a customer company. */
public record CustomerId(String value) {

    public CustomerId {
        if (!Slug.isValid(value)) {
            throw new IllegalArgumentException("Not an id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
