package dev.michi.media;

import dev.michi.shared.Slug;

/** Identifies a presentation that was sent in: {@code d-}, then what follows from the person and the content. */
public record DeckId(String value) {

    public DeckId {
        if (!Slug.isValid(value)) {
            throw new IllegalArgumentException("Not an id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
