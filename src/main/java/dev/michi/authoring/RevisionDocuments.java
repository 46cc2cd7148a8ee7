package dev.michi.authoring;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.people.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The states that drafts had before: the latest of each, for merging and for going back. Each is written once. */
@Component
class RevisionDocuments {

    static final String COLLECTION = "draft_revisions";

    private final MongoOperations database;

    RevisionDocuments(MongoOperations database) {
        this.database = database;
    }

    /** Keeps the state that is about to be replaced. The same again changes nothing. */
    void keep(Draft draft) {
        var update = new Update()
                .setOnInsert("schemaVersion", 1)
                .setOnInsert("draft", draft.id().toString())
                .setOnInsert("revision", draft.revision())
                .setOnInsert("manuscript", ManuscriptJson.write(draft.manuscript()))
                .setOnInsert("by", draft.changedBy().value())
                .setOnInsert("at", draft.changedAt());
        try {
            database.upsert(query(where("_id").is(id(draft.id(), draft.revision()))), update, COLLECTION);
        } catch (DuplicateKeyException kept) {
            // By somebody who saves at the same moment.
        }
    }

    Optional<Manuscript> find(DraftId draft, int revision) {
        return Optional.ofNullable(database.findById(id(draft, revision), RevisionDocument.class, COLLECTION))
                .map(found -> ManuscriptJson.read(draft.kind(), found.manuscript()));
    }

    /** The latest first. */
    List<Drafts.Revision> of(DraftId draft) {
        return database
                .find(
                        query(where("draft").is(draft.toString())).with(Sort.by(Sort.Direction.DESC, "revision")),
                        RevisionDocument.class,
                        COLLECTION)
                .stream()
                .map(each -> new Drafts.Revision(each.revision(), new PersonId(each.by()), each.at()))
                .toList();
    }

    /** Keeps the ones from this revision on, and every twentieth before it. */
    void thin(DraftId draft, int from) {
        if (from > 0 && from % 20 != 0) {
            database.remove(query(where("_id").is(id(draft, from))), COLLECTION);
        }
    }

    void removeAll(DraftId draft) {
        database.remove(query(where("draft").is(draft.toString())), COLLECTION);
    }

    private static String id(DraftId draft, int revision) {
        return "%s#%08d".formatted(draft, revision);
    }
}
