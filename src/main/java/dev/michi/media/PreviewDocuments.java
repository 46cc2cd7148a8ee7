package dev.michi.media;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The collection {@code recording_previews}. */
@Repository
class PreviewDocuments {

    private final MongoOperations database;

    PreviewDocuments(MongoOperations database) {
        this.database = database;
    }

    Optional<PreviewDocument> find(RecordingId id) {
        return Optional.ofNullable(database.findById(id.value(), PreviewDocument.class));
    }

    void save(PreviewDocument preview) {
        database.save(preview);
    }

    boolean isReferenced(String hash) {
        return database.exists(query(where("files").is(hash)), PreviewDocument.class);
    }

    List<PreviewDocument> all() {
        return database.findAll(PreviewDocument.class);
    }

    void delete(RecordingId id) {
        database.remove(query(where("_id").is(id.value())), PreviewDocument.class);
    }
}
