package dev.michi.sharing;

import dev.michi.shared.Slug;

/** Identifies a rollout. */
public record RolloutId(String value) {

    public RolloutId {
        if (!Slug.isValid(value)) {
            throw new IllegalArgumentException("Not an id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
