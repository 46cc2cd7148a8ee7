package dev.michi.learning;

import dev.michi.catalog.QuestionId;
import dev.michi.catalog.Verdict;
import java.util.List;
import java.util.Map;

/** What came of handing in a check. */
public sealed interface HandInResult {

    /**
     * It was judged, now or by an equal hand-in before.
     *
     * @param points what this hand-in brought; 0 when not passed
     * @param completedNow whether it completed the unit
     * @param earned stamps that came with it
     */
    record Judged(
            int attempt,
            boolean passed,
            Map<QuestionId, Verdict> verdicts,
            int points,
            boolean completedNow,
            List<Stamp> earned,
            UnitState state)
            implements HandInResult {}

    /** Questions were left out; nothing was recorded. */
    record Incomplete(List<QuestionId> unanswered) implements HandInResult {}

    /** The check was passed before; nothing was recorded. */
    record AlreadyPassed(UnitState state) implements HandInResult {}
}
