package dev.michi.media;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** @param id the person's and the recording's @param draft as JSON, as the browser wrote it */
@Document("clip_desks")
record DeskDocument(@Id String id, int schemaVersion, String recording, String draft, Instant savedAt) {

    static final int SCHEMA_VERSION = 1;
}
