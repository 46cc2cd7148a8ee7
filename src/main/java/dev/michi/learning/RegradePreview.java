package dev.michi.learning;

import dev.michi.catalog.QuestionId;
import dev.michi.catalog.Unit;
import java.util.List;

/**
 * What a regrade would do.
 *
 * @param checks those with a corrected key, in order
 * @param people who get credit
 * @param newlyPassed checks that count as passed only then
 * @param points all together
 * @param left how many of these people have not got it yet: all, before it is done; none, afterwards
 * @param token to be given when it is done
 */
public record RegradePreview(
        List<CorrectedCheck> checks, int people, int newlyPassed, int points, int left, String token) {

    public RegradePreview {
        checks = List.copyOf(checks);
    }

    /** @param questions those whose key was corrected */
    public record CorrectedCheck(Unit unit, List<QuestionId> questions, int people, int points) {

        public CorrectedCheck {
            questions = List.copyOf(questions);
        }
    }

    static RegradePreview of(RegradePlan plan) {
        var gains = plan.lines().stream().flatMap(line -> line.gains().stream()).toList();
        return new RegradePreview(
                plan.lines().stream()
                        .map(line -> new CorrectedCheck(
                                line.unit(), line.questions(), line.gains().size(), points(line.gains())))
                        .toList(),
                (int) gains.stream().map(RegradePlan.Gain::person).distinct().count(),
                (int) gains.stream().filter(gain -> !gain.passed()).count(),
                points(gains),
                (int) gains.stream()
                        .filter(gain -> !gain.given())
                        .map(RegradePlan.Gain::person)
                        .distinct()
                        .count(),
                plan.token());
    }

    private static int points(List<RegradePlan.Gain> gains) {
        return gains.stream().mapToInt(gain -> gain.points() - gain.before()).sum();
    }
}
