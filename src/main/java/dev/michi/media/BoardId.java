package dev.michi.media;

import dev.michi.shared.Slug;

/** Identifies a storyboard that somebody works on: {@code b-}, then a random part, or what follows from the person and the request. */
public record BoardId(String value) {

    public BoardId {
        if (!Slug.isValid(value)) {
            throw new IllegalArgumentException("Not an id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
