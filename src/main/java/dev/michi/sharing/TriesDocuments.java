package dev.michi.sharing;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Counts wrong passcodes in the database: a restart forgets none. */
@Repository
class TriesDocuments {

    private final MongoOperations database;

    TriesDocuments(MongoOperations database) {
        this.database = database;
    }

    Optional<TriesDocument> find(String id) {
        return Optional.ofNullable(database.findById(id, TriesDocument.class));
    }

    void failed(String id, Instant now) {
        database.upsert(
                query(where("_id").is(id)),
                new Update().set("schemaVersion", 1).inc("failures", 1).set("last", now),
                TriesDocument.class);
    }

    void forget(String id) {
        database.remove(query(where("_id").is(id)), TriesDocument.class);
    }

    void forgetBefore(Instant end) {
        database.remove(query(where("last").lt(end)), TriesDocument.class);
    }
}
