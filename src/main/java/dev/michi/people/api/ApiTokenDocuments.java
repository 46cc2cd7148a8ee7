package dev.michi.people.api;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The stored tokens. */
@Repository
class ApiTokenDocuments {

    private final MongoOperations database;

    ApiTokenDocuments(MongoOperations database) {
        this.database = database;
    }

    void insert(ApiTokenDocument token) {
        database.insert(token);
    }

    /** How many of the person's tokens are still good at that moment. */
    long count(PersonId person, Instant now) {
        return database.count(
                query(where("person").is(person.value()).and("expiresAt").gt(now)), ApiTokenDocument.class);
    }

    /** Newest first. */
    List<ApiTokenDocument> of(PersonId person) {
        return database.find(
                query(where("person").is(person.value()))
                        .with(Sort.by("createdAt").descending()),
                ApiTokenDocument.class);
    }

    Optional<ApiTokenDocument> findByHash(String hash) {
        return Optional.ofNullable(database.findOne(query(where("hash").is(hash)), ApiTokenDocument.class));
    }

    void noteUse(String id, Instant now) {
        database.updateFirst(query(where("_id").is(id)), new Update().set("lastUsed", now), ApiTokenDocument.class);
    }

    /** True if it was there and the person's. */
    boolean remove(String id, PersonId person) {
        var own = query(where("_id").is(id).and("person").is(person.value()));
        return database.remove(own, ApiTokenDocument.class).getDeletedCount() == 1;
    }
}
