package dev.michi.catalog;

import dev.michi.shared.Slug;

/** Identifies a trail. */
public record TrailId(String value) {

    public TrailId {
        if (!Slug.isValid(value)) {
            throw new IllegalArgumentException("Not an id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
