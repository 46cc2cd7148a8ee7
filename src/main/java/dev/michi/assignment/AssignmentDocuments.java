package dev.michi.assignment;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.people.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** The stored assignments. */
@Component
class AssignmentDocuments {

    static final String COLLECTION = "assignments";

    private static final FindAndModifyOptions AS_IT_WAS =
            FindAndModifyOptions.options().upsert(true).returnNew(false);
    private static final int TRIES = 20;

    private final MongoOperations database;

    AssignmentDocuments(MongoOperations database) {
        this.database = database;
    }

    /**
     * Stores it, or gives the one that is there the new day; one with this very day already stays as it is.
     *
     * @return what was there before
     */
    Optional<Assignment> save(Assignment assignment) {
        for (int number = 1; number <= TRIES; number++) {
            try {
                return writeUnlessSameDay(assignment);
            } catch (DuplicateKeyException there) {
                var found = find(assignment.id()).filter(each -> each.due().equals(assignment.due()));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        throw new IllegalStateException("Too many changes at once of " + assignment.id());
    }

    /** An upsert that finds nothing to change inserts, and fails if only the day kept it from finding something. */
    private Optional<Assignment> writeUnlessSameDay(Assignment assignment) {
        var id = assignment.id().toString();
        var day = assignment.due().toString();
        var update = new Update()
                .set("due", day)
                .set("by", assignment.by().value())
                .set("at", assignment.at())
                .set("schemaVersion", AssignmentDocument.SCHEMA)
                .setOnInsert("person", assignment.person().value())
                .setOnInsert("subject", assignment.subject().key());
        var before = database.findAndModify(
                query(where("_id").is(id).and("due").ne(day)), update, AS_IT_WAS, AssignmentDocument.class, COLLECTION);
        return Optional.ofNullable(before).map(AssignmentDocument::toAssignment);
    }

    /** True if it was there. */
    boolean remove(AssignmentId id) {
        return database.remove(byId(id), COLLECTION).getDeletedCount() == 1;
    }

    Optional<Assignment> find(AssignmentId id) {
        return Optional.ofNullable(database.findOne(byId(id), AssignmentDocument.class, COLLECTION))
                .map(AssignmentDocument::toAssignment);
    }

    List<Assignment> of(Collection<PersonId> persons) {
        var ids = persons.stream().map(PersonId::value).toList();
        return database.find(query(where("person").in(ids)), AssignmentDocument.class, COLLECTION).stream()
                .map(AssignmentDocument::toAssignment)
                .toList();
    }

    /** Those whose day is one of these; both ends are. */
    List<Assignment> due(LocalDate from, LocalDate to) {
        var days = where("due").gte(from.toString()).lte(to.toString());
        return database.find(query(days), AssignmentDocument.class, COLLECTION).stream()
                .map(AssignmentDocument::toAssignment)
                .toList();
    }

    private static Query byId(AssignmentId id) {
        return query(where("_id").is(id.toString()));
    }
}
