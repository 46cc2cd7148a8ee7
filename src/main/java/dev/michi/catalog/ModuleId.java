package dev.michi.catalog;

import dev.michi.shared.Slug;

/** Identifies a module through renaming and moving. */
public record ModuleId(String value) {

    public ModuleId {
        if (!Slug.isValid(value)) {
            throw new IllegalArgumentException("Not an id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
