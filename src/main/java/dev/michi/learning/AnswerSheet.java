package dev.michi.learning;

import dev.michi.catalog.Answer;
import dev.michi.catalog.Check;
import dev.michi.catalog.Question;
import dev.michi.catalog.QuestionId;
import dev.michi.catalog.Verdict;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Answers to the questions of a check; some may be missing.
 *
 * @throws AnswersDoNotFit if the check has no such question or option, or asks for another kind of answer
 */
record AnswerSheet(Check check, Map<QuestionId, Answer> answers) {

    private static final int LONGEST_TEXT = 500;

    AnswerSheet {
        answers = Map.copyOf(answers);
        for (var entry : answers.entrySet()) {
            var id = entry.getKey();
            var question = check.find(id).orElseThrow(() -> new AnswersDoNotFit(id, "not in this check"));
            requireFit(question, entry.getValue());
        }
    }

    /** Questions with no answer or half of one, in the order of the check. */
    List<QuestionId> unanswered() {
        return check.questions().stream()
                .filter(question -> !isAnswered(question))
                .map(Question::id)
                .toList();
    }

    /** One for each answered question, in the order of the check. */
    Map<QuestionId, Verdict> verdicts() {
        var verdicts = new LinkedHashMap<QuestionId, Verdict>();
        for (var question : check.questions()) {
            var answer = answers.get(question.id());
            if (answer != null) {
                verdicts.put(question.id(), question.judge(answer));
            }
        }
        return verdicts;
    }

    /** Keeps what still fits a check that may have changed since the answers were given. */
    static AnswerSheet ofRecorded(Check check, Map<QuestionId, Answer> recorded) {
        var fitting = new LinkedHashMap<QuestionId, Answer>();
        recorded.forEach((id, answer) -> {
            var question = check.find(id);
            if (question.isPresent() && misfit(question.get(), answer).isEmpty()) {
                fitting.put(id, answer);
            }
        });
        return new AnswerSheet(check, fitting);
    }

    private boolean isAnswered(Question question) {
        return switch (answers.get(question.id())) {
            case null -> false;
            case Answer.Chosen chosen -> !chosen.options().isEmpty();
            case Answer.Ordered ordered ->
                ordered.options().size() == optionIds(question).size();
            case Answer.Matched matched ->
                matched.pairs().size() == optionIds(question).size();
            case Answer.Typed typed -> !typed.text().isBlank();
        };
    }

    private static void requireFit(Question question, Answer answer) {
        var misfit = misfit(question, answer);
        if (!misfit.isEmpty()) {
            throw new AnswersDoNotFit(question.id(), misfit);
        }
    }

    /** What does not fit, or an empty text. */
    private static String misfit(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Chosen chosen
            when question instanceof Question.Single ->
                chosen.options().size() > 1 ? "takes one option" : unknown(question, chosen.options());
            case Answer.Chosen chosen when question instanceof Question.Multiple -> unknown(question, chosen.options());
            case Answer.Ordered ordered
            when question instanceof Question.Ordering ->
                new HashSet<>(ordered.options()).size() < ordered.options().size()
                        ? "has an option twice"
                        : unknown(question, ordered.options());
            case Answer.Matched matched
            when question instanceof Question.Matching -> {
                var left = unknown(question, matched.pairs().keySet());
                yield left.isEmpty() ? unknown(question, matched.pairs().values()) : left;
            }
            case Answer.Typed typed
            when question instanceof Question.ShortText ->
                typed.text().length() > LONGEST_TEXT ? "is longer than " + LONGEST_TEXT + " characters" : "";
            default -> "asks for another kind of answer";
        };
    }

    private static String unknown(Question question, Collection<String> given) {
        return optionIds(question).containsAll(given) ? "" : "has no such option";
    }

    private static List<String> optionIds(Question question) {
        return switch (question) {
            case Question.Single single -> ids(single.options());
            case Question.Multiple multiple -> ids(multiple.options());
            case Question.Ordering ordering -> ids(ordering.options());
            case Question.Matching matching ->
                matching.pairs().stream().map(Question.Pair::id).toList();
            case Question.ShortText text -> List.of();
        };
    }

    private static List<String> ids(List<Question.Option> options) {
        return options.stream().map(Question.Option::id).toList();
    }
}
