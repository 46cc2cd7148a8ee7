package dev.michi.media;

import dev.michi.shared.LocalizedText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A storyboard somebody works on. It names no type of JSON: the mapping is prepared ahead for all that a document reaches.
 *
 * @param draft as JSON: only ever read and written as a whole
 * @param clip what was made of it
 */
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
}
