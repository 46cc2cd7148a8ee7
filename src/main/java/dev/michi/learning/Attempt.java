package dev.michi.learning;

import dev.michi.catalog.Answer;
import dev.michi.catalog.ModuleId;
import dev.michi.catalog.QuestionId;
import dev.michi.catalog.UnitId;
import java.time.Instant;
import java.util.Map;

/**
 * One try at a check, as it was judged then.
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
}
