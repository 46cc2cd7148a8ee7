package dev.michi.bench;

import dev.michi.catalog.Answer;
import dev.michi.catalog.Question;
import dev.michi.catalog.QuestionId;
import dev.michi.catalog.Unit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What somebody hands in who knows everything. */
final class Answers {

    private Answers() {}

    static Map<QuestionId, Answer> right(Unit unit) {
        return unit.check().questions().stream().collect(Collectors.toMap(Question::id, Answers::right));
    }

    private static Answer right(Question question) {
        return switch (question) {
            case Question.Single it -> chosen(it.options());
            case Question.Multiple it -> chosen(it.options());
            case Question.Ordering it ->
                new Answer.Ordered(
                        it.options().stream().map(Question.Option::id).toList());
            case Question.Matching it ->
                new Answer.Matched(it.pairs().stream().collect(Collectors.toMap(Question.Pair::id, Question.Pair::id)));
            case Question.ShortText it -> new Answer.Typed(it.accepted().ja().getFirst());
        };
    }

    private static Answer chosen(List<Question.Option> options) {
        return new Answer.Chosen(options.stream()
                .filter(Question.Option::right)
                .map(Question.Option::id)
                .collect(Collectors.toSet()));
    }
}
