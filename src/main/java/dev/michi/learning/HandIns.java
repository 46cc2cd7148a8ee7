package dev.michi.learning;

import dev.michi.catalog.Answer;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.QuestionId;
import dev.michi.catalog.Unit;
import dev.michi.catalog.Verdict;
import dev.michi.people.PersonId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Takes checks in. A try is recorded only after the tries before it, and none after a passed one; as recorded tries never
 * change, a check is passed at most once however many tabs hand it in.
 */
@Component
class HandIns {

    private final FactDocuments documents;
    private final FactsReader reader;
    private final Settling settling;
    private final Completeness completeness;
    private final LearningProperties properties;
    private final Clock clock;

    HandIns(
            FactDocuments documents,
            FactsReader reader,
            Settling settling,
            Completeness completeness,
            LearningProperties properties,
            Clock clock) {
        this.documents = documents;
        this.reader = reader;
        this.settling = settling;
        this.completeness = completeness;
        this.properties = properties;
        this.clock = clock;
    }

    /** As the try after those recorded, unless the last one gave the same answers. */
    HandInResult handIn(PersonId person, LearningModule module, Unit unit, Map<QuestionId, Answer> answers) {
        var sheet = sheet(unit, answers);
        var earlier = documents.attempts(person, unit.id());
        if (!earlier.isEmpty() && earlier.getLast().answers().equals(answers)) {
            return repeated(person, module, unit, earlier, earlier.getLast());
        }
        return handIn(person, module, sheet, unit, earlier.size() + 1, earlier);
    }

    HandInResult handIn(
            PersonId person, LearningModule module, Unit unit, int number, Map<QuestionId, Answer> answers) {
        if (number < 1) {
            throw new TryOutOfTurn(unit.id(), number, 0);
        }
        var sheet = sheet(unit, answers);
        boolean firstAndWhole = number == 1 && sheet.unanswered().isEmpty();
        var earlier = firstAndWhole ? List.<Attempt>of() : documents.attempts(person, unit.id());
        return handIn(person, module, sheet, unit, number, earlier);
    }

    private HandInResult handIn(
            PersonId person, LearningModule module, AnswerSheet sheet, Unit unit, int number, List<Attempt> earlier) {
        var recorded = find(earlier, number);
        if (recorded.isPresent()) {
            return repeated(person, module, unit, earlier, recorded.get());
        }
        if (earlier.stream().anyMatch(Attempt::passed)) {
            return new HandInResult.AlreadyPassed(completeness.state(reader.read(person, module, unit)));
        }
        if (earlier.size() < number - 1) {
            throw new TryOutOfTurn(unit.id(), number, earlier.size());
        }
        var unanswered = sheet.unanswered();
        if (!unanswered.isEmpty()) {
            return new HandInResult.Incomplete(unanswered);
        }
        var attempt = judge(module, unit, number, sheet);
        var with = Stream.concat(earlier.stream(), Stream.of(attempt)).toList();
        return settling.record(person, reader.readForCheck(person, module, unit, with), attempt)
                .map(outcome -> judged(unit, attempt, outcome))
                .orElseGet(() -> repeated(person, module, unit, number));
    }

    private Attempt judge(LearningModule module, Unit unit, int number, AnswerSheet sheet) {
        boolean passed = sheet.verdicts().values().stream().allMatch(Verdict::right);
        return new Attempt(
                module.id(),
                unit.id(),
                number,
                passed,
                passed ? properties.pointsForTry(number) : 0,
                sheet.answers(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private HandInResult repeated(PersonId person, LearningModule module, Unit unit, int number) {
        var all = documents.attempts(person, unit.id());
        return repeated(person, module, unit, all, find(all, number).orElseThrow());
    }

    private HandInResult repeated(
            PersonId person, LearningModule module, Unit unit, List<Attempt> all, Attempt attempt) {
        var outcome = settling.repeat(person, reader.readForCheck(person, module, unit, all), attempt);
        return judged(unit, attempt, outcome);
    }

    private HandInResult judged(Unit unit, Attempt attempt, Settling.Outcome outcome) {
        return new HandInResult.Judged(
                attempt.number(),
                attempt.passed(),
                AnswerSheet.ofRecorded(unit.check(), attempt.answers()).verdicts(),
                attempt.points(),
                outcome.completedNow(),
                outcome.earned(),
                completeness.state(outcome.facts()));
    }

    private static AnswerSheet sheet(Unit unit, Map<QuestionId, Answer> answers) {
        if (unit.check().isEmpty()) {
            throw new IllegalArgumentException("Unit " + unit.id() + " has no check");
        }
        return new AnswerSheet(unit.check(), answers);
    }

    private static Optional<Attempt> find(List<Attempt> attempts, int number) {
        return attempts.stream().filter(each -> each.number() == number).findFirst();
    }
}
