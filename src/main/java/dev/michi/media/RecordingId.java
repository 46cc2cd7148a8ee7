package dev.michi.media;

import dev.michi.shared.Slug;

/** Identifies what somebody has recorded: {@code r-}, then what follows from the person and the content, or from the person and the request; or a random part. */
public record RecordingId(String value) {

    public RecordingId {
        if (!Slug.isValid(value)) {
            throw new IllegalArgumentException("Not an id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
