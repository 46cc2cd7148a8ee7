package dev.michi.learning;

import dev.michi.catalog.Answer;
import dev.michi.catalog.QuestionId;
import dev.michi.catalog.UnitId;
import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.Map;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Answers in progress, one document a person and unit; the last write wins. */
@Component
class DraftDocuments {

    static final String COLLECTION = "answer_drafts";

    private final MongoOperations database;

    DraftDocuments(MongoOperations database) {
        this.database = database;
    }

    Map<QuestionId, Answer> find(PersonId person, UnitId unit) {
        var document = database.findById(id(person, unit), DraftDocument.class, COLLECTION);
        return document == null ? Map.of() : AnswerDocument.toAnswers(document.answers());
    }

    void save(PersonId person, UnitId unit, Map<QuestionId, Answer> answers, Instant at) {
        var document =
                new DraftDocument(id(person, unit), 1, person.value(), unit.value(), AnswerDocument.from(answers), at);
        database.save(document, COLLECTION);
    }

    private static String id(PersonId person, UnitId unit) {
        return person + ":" + unit;
    }

    @TypeAlias("draft")
    private record DraftDocument(
            @Id String id,
            int schemaVersion,
            String person,
            String unit,
            Map<String, AnswerDocument> answers,
            Instant at) {}
}
