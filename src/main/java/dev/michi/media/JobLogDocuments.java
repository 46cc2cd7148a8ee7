package dev.michi.media;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.media.ffmpeg.RunNotes;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The collection {@code media_job_logs}. */
@Repository
class JobLogDocuments {

    private final MongoOperations database;
    private final Clock clock;

    JobLogDocuments(MongoOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<JobLogDocument> find(String job) {
        return Optional.ofNullable(database.findById(job, JobLogDocument.class));
    }

    /** Keeps what the attempt has noted in its working folder, in the place of what the one before had. */
    void keep(String job, Path folder) {
        RunNotes.commands(folder)
                .ifPresent(command -> database.save(new JobLogDocument(
                        job,
                        JobLogDocument.SCHEMA_VERSION,
                        command,
                        RunNotes.log(folder).orElse(""),
                        clock.instant())));
    }

    void forget(ClipId clip) {
        // Ids of a clip's jobs begin with its own and a dot; the next sign is a slash.
        var own = where("_id").gte(clip.value() + ".").lt(clip.value() + "/");
        database.remove(query(own), JobLogDocument.class);
    }
}
