package dev.michi.media;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.people.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The collection {@code storyboards}: what authors work on. Those of content packs stand in their clips alone. */
@Repository
class BoardDocuments {

    private final MongoOperations database;

    BoardDocuments(MongoOperations database) {
        this.database = database;
    }

    Optional<BoardDocument> find(BoardId id) {
        return Optional.ofNullable(database.findById(id.value(), BoardDocument.class));
    }

    Optional<BoardDocument> findOf(ClipId clip) {
        return Optional.ofNullable(database.findOne(query(where("clip").is(clip.value())), BoardDocument.class));
    }

    /** False if there is one of this id. */
    boolean insert(BoardDocument board) {
        try {
            database.insert(board);
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Writes on the revision that was read; false if it is not the last one any more. */
    boolean save(BoardDocument next) {
        var before = query(where("_id").is(next.id()).and("revision").is(next.revision() - 1));
        var update = new Update()
                .set("revision", next.revision())
                .set("title", next.title())
                .set("scenes", next.scenes())
                .set("draft", next.draft())
                .set("changedAt", next.changedAt());
        return database.updateFirst(before, update, BoardDocument.class).getModifiedCount() == 1;
    }

    /** The first clip made of it stays its clip. */
    void made(BoardId id, ClipId clip) {
        var free = query(where("_id").is(id.value()).and("clip").is(null));
        database.updateFirst(free, new Update().set("clip", clip.value()), BoardDocument.class);
    }

    /** Its clip is not there any more. */
    void unmade(BoardId id, ClipId clip) {
        var same = query(where("_id").is(id.value()).and("clip").is(clip.value()));
        database.updateFirst(same, new Update().unset("clip"), BoardDocument.class);
    }

    /** Last changed first. @param owner empty for all */
    List<BoardDocument> page(Optional<PersonId> owner, Optional<RecordingDocuments.Place> after, int limit) {
        var which = new Criteria();
        owner.ifPresent(person -> which.and("owner").is(person.value()));
        after.ifPresent(place -> which.orOperator(
                where("changedAt").lt(place.at()),
                where("changedAt").is(place.at()).and("_id").gt(place.id())));
        return database.find(
                query(which)
                        .with(Sort.by(Sort.Order.desc("changedAt"), Sort.Order.asc("_id")))
                        .limit(limit),
                BoardDocument.class);
    }

    boolean delete(BoardId id) {
        return database.remove(query(where("_id").is(id.value())), BoardDocument.class)
                        .getDeletedCount()
                == 1;
    }
}
