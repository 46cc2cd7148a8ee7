package dev.michi.authoring;

import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;

/** A comment as it is stored. */
@TypeAlias("comment")
record CommentDocument(
        @Id String id,
        int schemaVersion,
        String draft,
        String field,
        String text,
        String by,
        Instant at,
        @Nullable String resolvedBy,
        @Nullable Instant resolvedAt) {

    Comment toComment() {
        return new Comment(
                id,
                DraftId.parse(draft).orElseThrow(() -> new IllegalStateException("Not a draft: " + draft)),
                field,
                text,
                new PersonId(by),
                at,
                Optional.ofNullable(resolvedBy).map(PersonId::new),
                Optional.ofNullable(resolvedAt));
    }
}
