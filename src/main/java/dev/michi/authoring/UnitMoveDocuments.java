package dev.michi.authoring;

import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The moves that are not done yet: almost always none. */
@Component
class UnitMoveDocuments {

    static final String COLLECTION = "unit_moves";

    private final MongoOperations database;

    UnitMoveDocuments(MongoOperations database) {
        this.database = database;
    }

    /** The move of this unit that counts: the one that was begun first. */
    UnitMove begin(UnitMove move) {
        try {
            database.insert(UnitMoveDocument.from(move), COLLECTION);
            return move;
        } catch (DuplicateKeyException begun) {
            return find(move.unit()).orElse(move);
        }
    }

    private Optional<UnitMove> find(String unit) {
        return Optional.ofNullable(database.findById(unit, UnitMoveDocument.class, COLLECTION))
                .map(UnitMoveDocument::toMove);
    }

    List<UnitMove> all() {
        return database.find(new Query().with(Sort.by("_id")), UnitMoveDocument.class, COLLECTION).stream()
                .map(UnitMoveDocument::toMove)
                .toList();
    }

    void end(UnitMove move) {
        database.remove(Query.query(Criteria.where("_id").is(move.unit())), COLLECTION);
    }
}
