package dev.michi.authoring.api;

import dev.michi.authoring.Comment;
import dev.michi.people.PersonId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A comment as the API answers it. */
@Schema(name = "DraftComment")
record CommentJson(
        String id,

        @Schema(description = "path of what it is about; empty for the whole")
        String field,

        String text,
        String by,
        Instant at,

        @Schema(description = "who has settled it") @Nullable
        String resolvedBy) {

    static CommentJson of(Comment comment) {
        return new CommentJson(
                comment.id(),
                comment.field(),
                comment.text(),
                comment.by().value(),
                comment.at(),
                comment.resolvedBy().map(PersonId::value).orElse(null));
    }

    String key() {
        return "%019d %s".formatted(at.toEpochMilli(), id);
    }
}
