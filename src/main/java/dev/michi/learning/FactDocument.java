package dev.michi.learning;

import dev.michi.catalog.ModuleId;
import dev.michi.catalog.UnitId;
import dev.michi.people.PersonId;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;

/**
 * A fact as it is stored. Of the last four parts one is there.
 *
 * @param id {@code person:unit:3} for a third attempt, {@code person:unit:3:credit} for its credit, {@code
 *     person:unit} for a completion, {@code person:module:subject:version} or {@code person:trail:subject:1} for a stamp
 * @param unit of an attempt, credit or completion
 */
@TypeAlias("fact")
record FactDocument(
        @Id String id,
        int schemaVersion,
        String person,
        @Nullable String unit,
        Instant at,
        @Nullable AttemptPart attempt,
        @Nullable CompletionPart completion,
        @Nullable StampPart stamp,
        @Nullable CreditPart credit) {

    private static final int SCHEMA_VERSION = 1;

    record AttemptPart(
            String module,
            int number,
            boolean passed,
            int points,
            @Nullable Map<String, AnswerDocument> answers) {}

    record CompletionPart(String module, int version, int points, int attempt) {}

    record StampPart(Stamp.Kind kind, String subject, int version, LocalizedText title, LocalizedTexts text) {}

    record CreditPart(String module, int number, int points, String hash) {}

    static FactDocument from(PersonId person, Fact fact) {
        return switch (fact) {
            case Attempt it ->
                of(
                        person,
                        id(person, it.unit()) + ":" + it.number(),
                        it.unit(),
                        it,
                        new AttemptPart(
                                it.module().value(),
                                it.number(),
                                it.passed(),
                                it.points(),
                                AnswerDocument.from(it.answers())),
                        null);
            case Completion it ->
                of(
                        person,
                        id(person, it.unit()),
                        it.unit(),
                        it,
                        null,
                        new CompletionPart(it.module().value(), it.version(), it.points(), it.attempt()));
            case Stamp it -> ofStamp(person, it);
            case Credit it -> ofCredit(person, it);
        };
    }

    static String id(PersonId person, UnitId unit) {
        return person + ":" + unit;
    }

    Fact toFact() {
        if (attempt != null && unit != null) {
            return new Attempt(
                    new ModuleId(attempt.module()),
                    new UnitId(unit),
                    attempt.number(),
                    attempt.passed(),
                    attempt.points(),
                    attempt.answers() == null ? Map.of() : AnswerDocument.toAnswers(attempt.answers()),
                    at);
        }
        if (completion != null && unit != null) {
            return new Completion(
                    new ModuleId(completion.module()),
                    completion.version(),
                    new UnitId(unit),
                    completion.points(),
                    completion.attempt(),
                    at);
        }
        if (stamp != null) {
            return new Stamp(stamp.kind(), stamp.subject(), stamp.version(), stamp.title(), stamp.text(), at);
        }
        if (credit != null && unit != null) {
            return new Credit(
                    new ModuleId(credit.module()),
                    new UnitId(unit),
                    credit.number(),
                    credit.points(),
                    credit.hash(),
                    at);
        }
        throw new IllegalStateException("Not a fact: " + id);
    }

    private static FactDocument of(
            PersonId person,
            String id,
            UnitId unit,
            Fact fact,
            @Nullable AttemptPart attempt,
            @Nullable CompletionPart completion) {
        return new FactDocument(
                id, SCHEMA_VERSION, person.value(), unit.value(), fact.at(), attempt, completion, null, null);
    }

    /** Of a module's stamp. */
    static String stampId(PersonId person, ModuleId module, int version) {
        return stampId(person, Stamp.Kind.MODULE, module.value(), version);
    }

    private static String stampId(PersonId person, Stamp.Kind kind, String subject, int version) {
        return person + ":" + kind.name().toLowerCase(Locale.ROOT) + ":" + subject + ":" + version;
    }

    private static FactDocument ofStamp(PersonId person, Stamp stamp) {
        return new FactDocument(
                stampId(person, stamp.kind(), stamp.subject(), stamp.version()),
                SCHEMA_VERSION,
                person.value(),
                null,
                stamp.at(),
                null,
                null,
                new StampPart(stamp.kind(), stamp.subject(), stamp.version(), stamp.title(), stamp.text()),
                null);
    }

    private static FactDocument ofCredit(PersonId person, Credit credit) {
        return new FactDocument(
                id(person, credit.unit()) + ":" + credit.number() + ":credit",
                SCHEMA_VERSION,
                person.value(),
                credit.unit().value(),
                credit.at(),
                null,
                null,
                null,
                new CreditPart(credit.module().value(), credit.number(), credit.points(), credit.contentHash()));
    }
}
