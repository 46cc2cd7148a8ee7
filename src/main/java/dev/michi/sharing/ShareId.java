package dev.michi.sharing;

import dev.michi.shared.Slug;

/** Identifies a share. It opens nothing: for that one needs its link. */
public record ShareId(String value) {

    public ShareId {
        if (!Slug.isValid(value)) {
            throw new IllegalArgumentException("Not an id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
