package dev.michi.learning;

import dev.michi.catalog.Answer;
import dev.michi.catalog.ModuleId;
import dev.michi.catalog.QuestionId;
import dev.michi.catalog.UnitId;
import java.time.Instant;
import java.util.Map;

/**
 * One try at a check, as it was judged then; or as it counts since, where a key was corrected.
 *
 * @param number from 1
 * @param points 0 when not passed
 */
record Attempt(
        ModuleId module,
        UnitId unit,
        int number,
        boolean passed,
        int points,
        Map<QuestionId, Answer> answers,
        Instant at)
        implements Fact {

    Attempt {
        answers = Map.copyOf(answers);
    }

    /** As it counts after a regrade: passed from then on. */
    Attempt with(Credit credit) {
        var passedAt = credit.at().isAfter(at) ? credit.at() : at;
        return new Attempt(module, unit, number, true, Math.max(points, credit.points()), answers, passedAt);
    }
}
