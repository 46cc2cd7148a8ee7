package dev.michi.media;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What the last attempt at a job has started and what was said. @param id the job's */
@Document("media_job_logs")
record JobLogDocument(@Id String id, int schemaVersion, String command, String log, Instant at) {

    static final int SCHEMA_VERSION = 1;
}
