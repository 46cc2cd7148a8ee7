package dev.michi.learning;

import dev.michi.catalog.Check;
import dev.michi.catalog.Question;
import dev.michi.catalog.QuestionId;
import dev.michi.catalog.Unit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which keys of a check were corrected: the same question of the same kind with the same options, of which others are right now.
 * Another prompt or other options make another question, and old answers say nothing about it.
 *
 * @param check the former one with the corrected keys in it: what old tries are judged by
 * @param questions those that were corrected, in order
 */
record KeyCorrection(Check check, List<QuestionId> questions) {

    static KeyCorrection between(Unit before, Unit now) {
        var corrected = before.check().questions().stream()
                .filter(question -> now.check()
                        .find(question.id())
                        .filter(present -> isCorrected(question, present))
                        .isPresent())
                .map(Question::id)
                .toList();
        var questions = before.check().questions().stream()
                .map(question -> corrected.contains(question.id())
                        ? now.check().find(question.id()).orElseThrow()
                        : question)
                .toList();
        return new KeyCorrection(new Check(questions), corrected);
    }

    private static boolean isCorrected(Question before, Question now) {
        return switch (before) {
            case Question.Single it
            when now instanceof Question.Single present -> differs(it.options(), present.options());
            case Question.Multiple it
            when now instanceof Question.Multiple present -> differs(it.options(), present.options());
            case Question.Ordering it
            when now instanceof Question.Ordering present ->
                sameOptions(it.options(), present.options())
                        && !ids(it.options()).equals(ids(present.options()));
            case Question.ShortText it
            when now instanceof Question.ShortText present ->
                it.prompt().equals(present.prompt()) && !it.accepted().equals(present.accepted());
            default -> false;
        };
    }

    private static boolean differs(List<Question.Option> before, List<Question.Option> now) {
        return sameOptions(before, now) && !right(before).equals(right(now));
    }

    private static boolean sameOptions(List<Question.Option> before, List<Question.Option> now) {
        return new HashSet<>(ids(before)).equals(new HashSet<>(ids(now)));
    }

    private static List<String> ids(List<Question.Option> options) {
        return options.stream().map(Question.Option::id).toList();
    }

    private static Set<String> right(List<Question.Option> options) {
        return options.stream()
                .filter(Question.Option::right)
                .map(Question.Option::id)
                .collect(Collectors.toSet());
    }
}
