package dev.michi.media;

import dev.michi.people.PersonId;
import dev.michi.shared.LocalizedText;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import tools.jackson.databind.JsonNode;

/** @param draft as JSON: only ever read and written as a whole @param clip what was made of it */
@Document("storyboards")
record BoardDocument(
        @Id String id,
        int schemaVersion,
        String owner,
        LocalizedText title,
        int revision,
        int scenes,
        String draft,
        @Nullable String clip,
        Instant createdAt,
        Instant changedAt) {

    static final int SCHEMA_VERSION = 1;

    Board toBoard() {
        return new Board(
                new BoardId(id),
                new PersonId(owner),
                title,
                revision,
                scenes,
                Optional.ofNullable(clip).map(ClipId::new),
                changedAt,
                MediaJson.read(draft, JsonNode.class));
    }
}
