package dev.michi.people.signin;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.people.PersonId;
import dev.michi.platform.DatabaseKind;
import dev.michi.platform.Remembered;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The stored credentials, one document a person. */
@Repository
class CredentialsDocuments {

    private static final int MOST_REMEMBERED = 10_000;

    private final MongoOperations database;
    private final Remembered<PersonId, Integer> epochs;

    CredentialsDocuments(MongoOperations database, DatabaseKind kind) {
        this.database = database;
        this.epochs = new Remembered<>(kind, MOST_REMEMBERED);
    }

    Optional<Integer> epoch(PersonId person) {
        return epochs.find(person, id -> find(id).map(CredentialsDocument::epoch));
    }

    Optional<CredentialsDocument> find(PersonId person) {
        return Optional.ofNullable(database.findById(person.value(), CredentialsDocument.class));
    }

    /** Begins a new epoch with this password. */
    void set(PersonId person, String hash) {
        write(person, new Update().set("schemaVersion", 1).set("password", hash).inc("epoch", 1));
    }

    /** Keeps what is there already. */
    void setWhereMissing(PersonId person, String hash) {
        write(
                person,
                new Update()
                        .setOnInsert("schemaVersion", 1)
                        .setOnInsert("password", hash)
                        .setOnInsert("epoch", 0));
    }

    void beginEpoch(PersonId person) {
        write(person, new Update().set("schemaVersion", 1).inc("epoch", 1));
    }

    private void write(PersonId person, Update update) {
        Query own = query(where("_id").is(person.value()));
        epochs.changing(() -> database.upsert(own, update, CredentialsDocument.class));
    }
}
