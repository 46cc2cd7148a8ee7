package dev.michi.catalog;

import dev.michi.shared.Slug;

/** Identifies a question within its unit's check. */
public record QuestionId(String value) {

    public QuestionId {
        if (!Slug.isValid(value)) {
            throw new IllegalArgumentException("Not an id: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
