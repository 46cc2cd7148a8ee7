package dev.michi.learning;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.catalog.ModuleId;
import dev.michi.catalog.UnitId;
import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Tries at checks, one document each; never changed. */
@Component
class AttemptDocuments {

    static final String COLLECTION = "attempts";

    private final MongoOperations database;

    AttemptDocuments(MongoOperations database) {
        this.database = database;
    }

    /** Gives false if this try was recorded before. */
    boolean insertOnce(PersonId person, Attempt attempt) {
        try {
            database.insert(AttemptDocument.from(person, attempt), COLLECTION);
            return true;
        } catch (DuplicateKeyException recorded) {
            return false;
        }
    }

    /** All tries at one check, in order. */
    List<Attempt> of(PersonId person, UnitId unit) {
        var ofUnit = query(where("person").is(person.value()).and("unit").is(unit.value()));
        return database.find(ofUnit, AttemptDocument.class, COLLECTION).stream()
                .map(AttemptDocument::toAttempt)
                .sorted(Comparator.comparingInt(Attempt::number))
                .toList();
    }

    /** Passed tries of all checks, without the answers. */
    List<Attempt> passedBy(PersonId person) {
        var passed = query(where("person").is(person.value()).and("passed").is(true));
        passed.fields().exclude("answers");
        return database.find(passed, AttemptDocument.class, COLLECTION).stream()
                .map(AttemptDocument::toAttempt)
                .toList();
    }

    @TypeAlias("attempt")
    private record AttemptDocument(
            @Id String id,
            int schemaVersion,
            String person,
            String module,
            String unit,
            int number,
            boolean passed,
            int points,
            @Nullable Map<String, AnswerDocument> answers,
            Instant at) {

        static AttemptDocument from(PersonId person, Attempt attempt) {
            return new AttemptDocument(
                    person + ":" + attempt.unit() + ":" + attempt.number(),
                    1,
                    person.value(),
                    attempt.module().value(),
                    attempt.unit().value(),
                    attempt.number(),
                    attempt.passed(),
                    attempt.points(),
                    AnswerDocument.from(attempt.answers()),
                    attempt.at());
        }

        Attempt toAttempt() {
            return new Attempt(
                    new ModuleId(module),
                    new UnitId(unit),
                    number,
                    passed,
                    points,
                    answers == null ? Map.of() : AnswerDocument.toAnswers(answers),
                    at);
        }
    }
}
