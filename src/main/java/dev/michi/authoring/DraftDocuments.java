package dev.michi.authoring;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The stored drafts. A draft is changed on the revision and stage that were read, or not at all. */
@Component("manuscriptDraftDocuments")
class DraftDocuments {

    static final String COLLECTION = "drafts";

    private final MongoOperations database;

    DraftDocuments(MongoOperations database) {
        this.database = database;
    }

    /** False if there is one of this module or trail already. */
    boolean insert(Draft draft) {
        try {
            database.insert(DraftDocument.from(draft), COLLECTION);
            return true;
        } catch (DuplicateKeyException there) {
            return false;
        }
    }

    Optional<Draft> find(DraftId id) {
        return Optional.ofNullable(database.findById(id.toString(), DraftDocument.class, COLLECTION))
                .map(DraftDocument::toDraft);
    }

    List<Draft> findBySlug(DraftId.Kind kind, String slug) {
        return read(query(where("slug").is(slug).and("kind").is(kind.key())).with(Sort.by("_id")));
    }

    List<Draft> all() {
        return read(new Query().with(Sort.by("_id")));
    }

    List<Draft> withUnit(String unit) {
        return read(query(where("units").is(unit)).with(Sort.by("_id")));
    }

    /** What is to be published by now. */
    List<Draft> due(Instant now) {
        return read(query(where("due").lte(now)).with(Sort.by("due")));
    }

    private List<Draft> read(Query query) {
        return database.find(query, DraftDocument.class, COLLECTION).stream()
                .map(DraftDocument::toDraft)
                .toList();
    }

    /** Replaces what is written and the stage. True if it was still as it was read. */
    boolean replace(Draft before, Draft now) {
        var next = DraftDocument.from(now);
        var update = new Update()
                .set("slug", next.slug())
                .set("manuscript", next.manuscript())
                .set("revision", next.revision())
                .set("writers", next.writers())
                .set("stage", next.stage())
                .set("stageJson", next.stageJson())
                .set("due", next.due())
                .set("basis", next.basis())
                .set("changedBy", next.changedBy())
                .set("changedAt", next.changedAt())
                .set("languages", next.languages())
                .set("units", next.units());
        return changed(asRead(before), update);
    }

    /** Leaves what is written as it is. */
    boolean setStage(Draft before, Stage stage) {
        var update = new Update()
                .set("stage", stage.key())
                .set("stageJson", ManuscriptJson.any(stage))
                .set("due", DraftDocument.due(stage));
        return changed(asRead(before), update);
    }

    /** True if that person was not invited before. */
    boolean invite(DraftId id, PersonId person) {
        return changed(
                query(where("_id").is(id.toString()).and("invited").ne(person.value())),
                new Update().addToSet("invited", person.value()));
    }

    /** True if that person was invited. */
    boolean uninvite(DraftId id, PersonId person) {
        return changed(
                query(where("_id").is(id.toString()).and("invited").is(person.value())),
                new Update().pull("invited", person.value()));
    }

    boolean give(DraftId id, PersonId from, PersonId to) {
        return changed(
                query(where("_id").is(id.toString()).and("owner").is(from.value())),
                new Update().set("owner", to.value()).addToSet("invited", from.value()));
    }

    boolean remove(Draft draft) {
        return database.remove(asRead(draft), COLLECTION).getDeletedCount() == 1;
    }

    private boolean changed(Query query, Update update) {
        return database.updateFirst(query, update, COLLECTION).getMatchedCount() == 1;
    }

    private static Query asRead(Draft draft) {
        return query(where("_id")
                .is(draft.id().toString())
                .and("revision")
                .is(draft.revision())
                .and("stage")
                .is(draft.stage().key()));
    }
}
