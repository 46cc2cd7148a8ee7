package dev.michi.catalog;

import dev.michi.shared.Slug;

/** Identifies a block within its unit. */
public record BlockId(String value) {

    public BlockId {
        if (!Slug.isValid(value)) {
            throw new IllegalArgumentException("Not an id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
