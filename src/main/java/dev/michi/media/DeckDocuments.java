package dev.michi.media;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.media.DeckDocument.State;
import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The collection {@code decks}. */
@Repository
class DeckDocuments {

    private final MongoOperations database;

    DeckDocuments(MongoOperations database) {
        this.database = database;
    }

    Optional<DeckDocument> find(DeckId id) {
        return Optional.ofNullable(database.findById(id.value(), DeckDocument.class));
    }

    void save(DeckDocument deck) {
        database.save(deck);
    }

    List<DeckDocument> newestOf(PersonId owner, int limit) {
        var own = query(where("owner").is(owner.value()));
        return database.find(own.with(Sort.by(Sort.Direction.DESC, "createdAt")).limit(limit), DeckDocument.class);
    }

    boolean read(DeckId id, List<Deck.Page> pages) {
        return end(id, new Update().set("state", State.READY).set("pages", MediaJson.write(pages)));
    }

    boolean refused(DeckId id, Deck.Refusal reason) {
        return end(id, new Update().set("state", State.REFUSED).set("refusal", reason.name()));
    }

    private boolean end(DeckId id, Update end) {
        var reading = query(where("_id").is(id.value()).and("state").is(State.READING));
        return database.updateFirst(reading, end, DeckDocument.class).getModifiedCount() == 1;
    }

    /** Whether the file is still to be read. */
    boolean isReferenced(String hash) {
        return database.exists(query(where("hash").is(hash).and("state").is(State.READING)), DeckDocument.class);
    }

    boolean delete(DeckId id) {
        return database.remove(query(where("_id").is(id.value())), DeckDocument.class)
                        .getDeletedCount()
                == 1;
    }

    long deleteBefore(Instant time) {
        return database.remove(query(where("createdAt").lt(time)), DeckDocument.class)
                .getDeletedCount();
    }
}
