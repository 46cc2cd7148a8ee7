package dev.michi.authoring;

import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a reviewer or author says about a part of a draft.
 *
 * @param field path of what it is about ({@link Field}), or of a block; empty for the whole
 * @param resolvedBy who has settled it; empty while it is open
 */
public record Comment(
        String id,
        DraftId draft,
        String field,
        String text,
        PersonId by,
        Instant at,
        Optional<PersonId> resolvedBy,
        Optional<Instant> resolvedAt) {

    public boolean isOpen() {
        return resolvedBy.isEmpty();
    }
}
