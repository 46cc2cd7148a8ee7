package dev.michi.learning;

import dev.michi.catalog.Check;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.QuestionId;
import dev.michi.catalog.Unit;
import dev.michi.catalog.Verdict;
import dev.michi.people.PersonId;
import dev.michi.shared.Sha256;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What judging old tries by the corrected keys gives: for each person and check the first try that is right now. What was given
 * before is in it, too, so that a plan stays the same while it is carried out.
 */
record RegradePlan(LearningModule module, String contentHash, List<Line> lines) {

    RegradePlan {
        lines = List.copyOf(lines);
    }

    /** One corrected check. */
    record Line(Unit unit, List<QuestionId> questions, List<Gain> gains) {}

    /**
     * What one person gets.
     *
     * @param before points the check has brought so far
     * @param passed whether it was passed before
     * @param given whether the credit is written already
     */
    record Gain(PersonId person, int number, int points, int before, boolean passed, boolean given) {}

    /**
     * The first wrong try of one person that is right under the corrected key; empty if a regrade before has credited it.
     *
     * @param tries of one person at one check, in order
     * @param contentHash of the content with the corrected key
     */
    static Optional<Gain> gain(
            List<FactDocuments.Marked> tries, Judge judge, String contentHash, LearningProperties properties) {
        return tries.stream()
                .filter(each -> !each.attempt().passed() && judge.isRightNow(each.attempt()))
                .findFirst()
                .filter(each -> each.credit()
                        .map(credit -> credit.contentHash().equals(contentHash))
                        .orElse(true))
                .map(each -> gain(each, tries, properties));
    }

    private static Gain gain(
            FactDocuments.Marked credited, List<FactDocuments.Marked> tries, LearningProperties properties) {
        int before = tries.stream()
                .filter(each -> each != credited)
                .mapToInt(each ->
                        each.credit().map(Credit::points).orElse(each.attempt().points()))
                .max()
                .orElse(0);
        int number = credited.attempt().number();
        boolean passed = tries.stream()
                .filter(each -> each != credited)
                .anyMatch(each -> each.attempt().passed() || each.credit().isPresent());
        int points = Math.max(before, properties.pointsForTry(number));
        return new Gain(
                credited.person(),
                number,
                points,
                before,
                passed,
                credited.credit().isPresent());
    }

    static boolean isRight(Check check, Attempt attempt) {
        try {
            var sheet = new AnswerSheet(check, attempt.answers());
            return sheet.unanswered().isEmpty()
                    && sheet.verdicts().values().stream().allMatch(Verdict::right);
        } catch (AnswersDoNotFit another) {
            return false;
        }
    }

    /** Names the plan: carried out is what was previewed, or nothing. */
    String token() {
        var text = contentHash
                + lines.stream()
                        .flatMap(line -> line.gains().stream()
                                .map(gain -> line.unit().id() + ":" + gain.person() + ":" + gain.number() + ":"
                                        + gain.points()))
                        .collect(Collectors.joining("\n", "\n", ""));
        return Sha256.of(text).substring(0, 32);
    }

    @FunctionalInterface
    interface Judge {
        boolean isRightNow(Attempt attempt);
    }
}
