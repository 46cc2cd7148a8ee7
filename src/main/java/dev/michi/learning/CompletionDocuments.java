package dev.michi.learning;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.catalog.ModuleId;
import dev.michi.catalog.UnitId;
import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Completed units, one document each; never changed, so a completion stays when the unit changes. */
@Component
class CompletionDocuments {

    static final String COLLECTION = "unit_completions";

    private final MongoOperations database;

    CompletionDocuments(MongoOperations database) {
        this.database = database;
    }

    /** Gives false if the unit was completed before. */
    boolean insertOnce(PersonId person, Completion completion) {
        try {
            database.insert(CompletionDocument.from(person, completion), COLLECTION);
            return true;
        } catch (DuplicateKeyException recorded) {
            return false;
        }
    }

    List<Completion> of(PersonId person, Collection<UnitId> units) {
        var ids = units.stream().map(unit -> id(person, unit)).toList();
        return find(query(where("_id").in(ids)));
    }

    List<Completion> of(PersonId person) {
        return find(query(where("person").is(person.value())));
    }

    /** Newest first. */
    List<Completion> latest(PersonId person, int limit) {
        return find(query(where("person").is(person.value()))
                .with(Sort.by(Sort.Direction.DESC, "at"))
                .limit(limit));
    }

    private List<Completion> find(Query query) {
        return database.find(query, CompletionDocument.class, COLLECTION).stream()
                .map(CompletionDocument::toCompletion)
                .toList();
    }

    private static String id(PersonId person, UnitId unit) {
        return person + ":" + unit;
    }

    @TypeAlias("completion")
    private record CompletionDocument(
            @Id String id,
            int schemaVersion,
            String person,
            String module,
            int moduleVersion,
            String unit,
            int points,
            int attempt,
            Instant at) {

        static CompletionDocument from(PersonId person, Completion completion) {
            return new CompletionDocument(
                    CompletionDocuments.id(person, completion.unit()),
                    1,
                    person.value(),
                    completion.module().value(),
                    completion.version(),
                    completion.unit().value(),
                    completion.points(),
                    completion.attempt(),
                    completion.at());
        }

        Completion toCompletion() {
            return new Completion(new ModuleId(module), moduleVersion, new UnitId(unit), points, attempt, at);
        }
    }
}
