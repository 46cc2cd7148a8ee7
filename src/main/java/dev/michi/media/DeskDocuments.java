package dev.michi.media;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The collection {@code clip_desks}. */
@Repository
class DeskDocuments {

    private final MongoOperations database;

    DeskDocuments(MongoOperations database) {
        this.database = database;
    }

    Optional<String> find(PersonId person, RecordingId recording, Optional<ClipId> clip) {
        return Optional.ofNullable(database.findById(id(person, recording, clip), DeskDocument.class))
                .map(DeskDocument::draft);
    }

    void save(PersonId person, RecordingId recording, Optional<ClipId> clip, String draft, Instant now) {
        database.save(new DeskDocument(
                id(person, recording, clip), DeskDocument.SCHEMA_VERSION, recording.value(), draft, now));
    }

    void delete(PersonId person, RecordingId recording, Optional<ClipId> clip) {
        database.remove(query(where("_id").is(id(person, recording, clip))), DeskDocument.class);
    }

    private static String id(PersonId person, RecordingId recording, Optional<ClipId> clip) {
        return person.value() + " " + recording.value()
                + clip.map(each -> " " + each.value()).orElse("");
    }
}
