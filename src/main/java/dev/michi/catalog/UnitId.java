package dev.michi.catalog;

import dev.michi.shared.Slug;

/** Identifies a unit; unique in the portal. */
public record UnitId(String value) {

    public UnitId {
        if (!Slug.isValid(value)) {
            throw new IllegalArgumentException("Not an id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
