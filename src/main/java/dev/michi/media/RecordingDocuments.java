package dev.michi.media;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.media.RecordingDocument.State;
import dev.michi.people.PersonId;
import dev.michi.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.aggregation.Aggregation;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The collection {@code recordings}. */
@Repository
class RecordingDocuments {

    private static final String COLLECTION = "recordings";

    private final MongoOperations database;

    RecordingDocuments(MongoOperations database) {
        this.database = database;
    }

    Optional<RecordingDocument> find(RecordingId id) {
        return Optional.ofNullable(database.findById(id.value(), RecordingDocument.class));
    }

    /** False if there is one with its id. */
    boolean insert(RecordingDocument recording) {
        try {
            database.insert(recording);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    void save(RecordingDocument recording) {
        database.save(recording);
    }

    /** What was said in it goes with it. */
    boolean delete(RecordingId id) {
        var languages = Stream.of(Language.values())
                .map(each -> SpeechDocuments.id(id, each))
                .toList();
        database.remove(query(where("_id").in(languages)), SpeechDocument.class);
        return database.remove(query(where("_id").is(id.value())), RecordingDocument.class)
                        .getDeletedCount()
                == 1;
    }

    void usable(RecordingId id, Recording.Details details) {
        examined(id, new Update().set("state", State.USABLE).set("details", MediaJson.write(details)));
    }

    /** Its file goes, and counts no more. */
    void refused(RecordingId id, Recording.Refusal reason) {
        examined(
                id,
                new Update()
                        .set("state", State.REFUSED)
                        .set("refusal", reason.name())
                        .unset("hash"));
    }

    /** Its file stays, so that it can be examined again. */
    void notExamined(RecordingId id) {
        examined(id, new Update().set("state", State.REFUSED).set("refusal", Recording.Refusal.NOT_EXAMINED.name()));
    }

    /** Another try for one that could not be examined; all others stay as they are. True if this was such a one. */
    boolean examineAgain(RecordingId id) {
        var failed = where("_id")
                .is(id.value())
                .and("state")
                .is(State.REFUSED)
                .and("refusal")
                .is(Recording.Refusal.NOT_EXAMINED.name());
        var again = new Update().set("state", State.EXAMINING).unset("refusal");
        return database.updateFirst(query(failed), again, RecordingDocument.class)
                        .getModifiedCount()
                == 1;
    }

    private void examined(RecordingId id, Update update) {
        database.updateFirst(
                query(where("_id").is(id.value()).and("state").is(State.EXAMINING)), update, RecordingDocument.class);
    }

    void used(RecordingId id, Instant now) {
        database.updateFirst(
                query(where("_id").is(id.value())), new Update().set("usedAt", now), RecordingDocument.class);
    }

    void received(RecordingId id, long bytes, Instant now) {
        receiving(id, new Update().set("received", bytes).set("usedAt", now));
    }

    /** More has come of what has no end yet: it counts as large as it is. */
    void grown(RecordingId id, long bytes, Instant now) {
        receiving(id, new Update().set("received", bytes).set("bytes", bytes).set("usedAt", now));
    }

    /** Its length is known from now on. */
    void closed(RecordingId id, long bytes) {
        receiving(id, new Update().set("bytes", bytes).unset("open"));
    }

    /** All of it has come; its file is taken into the store when it is examined. */
    void whole(RecordingId id) {
        receiving(id, new Update().set("state", State.EXAMINING));
    }

    private void receiving(RecordingId id, Update update) {
        database.updateFirst(
                query(where("_id").is(id.value()).and("state").is(State.RECEIVING)), update, RecordingDocument.class);
    }

    void stored(RecordingId id, String hash) {
        database.updateFirst(
                query(where("_id").is(id.value()).and("state").is(State.EXAMINING)),
                new Update().set("hash", hash),
                RecordingDocument.class);
    }

    List<RecordingDocument> receivingSince(Instant time) {
        return database.find(
                query(where("state").is(State.RECEIVING).and("usedAt").lt(time)), RecordingDocument.class);
    }

    boolean isReferenced(String hash) {
        return database.exists(query(where("hash").is(hash)), RecordingDocument.class);
    }

    /** Newest first. @param after the last one of the page before */
    List<RecordingDocument> page(Optional<PersonId> owner, Optional<Place> after, int limit) {
        var which = owner.map(each -> where("owner").is(each.value())).orElseGet(Criteria::new);
        after.ifPresent(place -> which.orOperator(
                where("createdAt").lt(place.at()),
                where("createdAt").is(place.at()).and("_id").gt(place.id())));
        return database.find(
                query(which)
                        .with(Sort.by(Sort.Order.desc("createdAt"), Sort.Order.asc("_id")))
                        .limit(limit),
                RecordingDocument.class);
    }

    /** A place in a list that is newest first. */
    record Place(Instant at, String id) {}

    List<RecordingDocument> unusedSince(Instant time) {
        return database.find(query(where("usedAt").lt(time)), RecordingDocument.class);
    }

    long bytesOf(PersonId owner) {
        return bytes(where("owner").is(owner.value()).and("state").ne(State.REFUSED.name()));
    }

    long bytes() {
        return bytes(where("state").ne(State.REFUSED.name()));
    }

    /** What is still to come of uploads under way. Of those whose end nobody knows, nothing. */
    long expected() {
        var underWay = where("state").is(State.RECEIVING.name()).and("open").ne(true);
        var sums = sums(underWay);
        return Math.max(0, number(sums, "bytes") - number(sums, "received"));
    }

    private long bytes(Criteria which) {
        return number(sums(which), "bytes");
    }

    private Document sums(Criteria which) {
        var sums = Aggregation.newAggregation(
                Aggregation.match(which),
                Aggregation.group().sum("bytes").as("bytes").sum("received").as("received"));
        return Optional.ofNullable(
                        database.aggregate(sums, COLLECTION, Document.class).getUniqueMappedResult())
                .orElseGet(Document::new);
    }

    private static long number(Document sums, String field) {
        return sums.get(field) instanceof Number number ? number.longValue() : 0;
    }
}
