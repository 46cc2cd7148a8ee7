package dev.michi.media;

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

    Optional<String> find(PersonId person, RecordingId recording) {
        return Optional.ofNullable(database.findById(id(person, recording), DeskDocument.class))
                .map(DeskDocument::draft);
    }

    void save(PersonId person, RecordingId recording, String draft, Instant now) {
        database.save(
                new DeskDocument(id(person, recording), DeskDocument.SCHEMA_VERSION, recording.value(), draft, now));
    }

    private static String id(PersonId person, RecordingId recording) {
        return person.value() + " " + recording.value();
    }
}
