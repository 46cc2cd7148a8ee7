package dev.michi.authoring;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The stored links to previews: at most one of each draft. */
@Component
class PreviewLinkDocuments {

    static final String COLLECTION = "preview_links";

    private final MongoOperations database;

    PreviewLinkDocuments(MongoOperations database) {
        this.database = database;
    }

    /** The one there is, or else this. */
    PreviewLinkDocument insertOnce(PreviewLinkDocument link) {
        try {
            return database.insert(link, COLLECTION);
        } catch (DuplicateKeyException there) {
            return of(link.id()).orElse(link);
        }
    }

    private Optional<PreviewLinkDocument> of(String draft) {
        return Optional.ofNullable(database.findById(draft, PreviewLinkDocument.class, COLLECTION));
    }

    Optional<PreviewLinkDocument> find(DraftId draft) {
        return of(draft.toString());
    }

    Optional<DraftId> draftOf(String token) {
        return Optional.ofNullable(
                        database.findOne(query(where("token").is(token)), PreviewLinkDocument.class, COLLECTION))
                .flatMap(link -> DraftId.parse(link.id()));
    }

    /** True if there was one. */
    boolean remove(DraftId draft) {
        return database.remove(query(where("_id").is(draft.toString())), COLLECTION)
                        .getDeletedCount()
                == 1;
    }
}
