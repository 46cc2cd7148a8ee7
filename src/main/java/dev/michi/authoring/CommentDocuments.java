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
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The stored comments. Nobody changes what somebody has said. */
@Component
class CommentDocuments {

    static final String COLLECTION = "draft_comments";

    private final MongoOperations database;

    CommentDocuments(MongoOperations database) {
        this.database = database;
    }

    /** False if it is there already. */
    boolean insertOnce(Comment comment) {
        var document = new CommentDocument(
                comment.id(),
                1,
                comment.draft().toString(),
                comment.field(),
                comment.text(),
                comment.by().value(),
                comment.at(),
                null,
                null);
        try {
            database.insert(document, COLLECTION);
            return true;
        } catch (DuplicateKeyException there) {
            return false;
        }
    }

    void removeAll(DraftId draft) {
        database.remove(query(where("draft").is(draft.toString())), COLLECTION);
    }

    /** Takes what was said about a unit along with it. */
    void move(DraftId from, DraftId to, String unit) {
        var ids = of(from).stream()
                .filter(each -> (each.field() + "/").startsWith("units/" + unit + "/"))
                .map(Comment::id)
                .toList();
        database.updateMulti(query(where("_id").in(ids)), new Update().set("draft", to.toString()), COLLECTION);
    }

    List<Comment> of(DraftId draft) {
        return database
                .find(
                        query(where("draft").is(draft.toString())).with(Sort.by("at", "_id")),
                        CommentDocument.class,
                        COLLECTION)
                .stream()
                .map(CommentDocument::toComment)
                .toList();
    }

    Optional<Comment> find(String id) {
        return Optional.ofNullable(database.findById(id, CommentDocument.class, COLLECTION))
                .map(CommentDocument::toComment);
    }

    void resolve(String id, PersonId by, Instant at) {
        database.updateFirst(
                query(where("_id").is(id).and("resolvedBy").is(null)),
                new Update().set("resolvedBy", by.value()).set("resolvedAt", at),
                COLLECTION);
    }

    void reopen(String id) {
        database.updateFirst(
                query(where("_id").is(id)), new Update().unset("resolvedBy").unset("resolvedAt"), COLLECTION);
    }
}
