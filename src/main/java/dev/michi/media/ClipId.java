package dev.michi.media;

import dev.michi.shared.Slug;

/** Identifies a clip in all its languages and versions. */
public record ClipId(String value) {

    /** How the ids of clips begin that are made in the clip studio. */
    public static final String STUDIO = "c-";

    public ClipId {
        if (!Slug.isValid(value)) {
            throw new IllegalArgumentException("Not an id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
