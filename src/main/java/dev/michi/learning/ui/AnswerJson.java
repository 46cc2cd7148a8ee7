package dev.michi.learning.ui;

import dev.michi.catalog.Answer;
import dev.michi.catalog.Check;
import dev.michi.catalog.Question;
import dev.michi.catalog.QuestionId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads what the check's form sends: {@code {"question": {"chosen": […]} | {"ordered": […]} | {"matched": {…}} | {"typed": "…"}}}. */
final class AnswerJson {

    private AnswerJson() {}

    /** Takes what fits the check and leaves out the rest: an old page may still show questions that are gone. */
    static Map<QuestionId, Answer> read(Check check, RightSides rightSides, JsonNode json) {
        var answers = new HashMap<QuestionId, Answer>();
        check.questions()
                .forEach(question -> Optional.ofNullable(json.get(question.id().value()))
                        .flatMap(node -> answer(question, rightSides, node))
                        .ifPresent(answer -> answers.put(question.id(), answer)));
        return answers;
    }

    private static Optional<Answer> answer(Question question, RightSides rightSides, JsonNode node) {
        return switch (question) {
            case Question.Single ignored -> chosen(node);
            case Question.Multiple ignored -> chosen(node);
            case Question.Ordering ignored ->
                Optional.ofNullable(node.get("ordered"))
                        .map(list -> new Answer.Ordered(
                                list.valueStream().map(JsonNode::asString).toList()));
            case Question.Matching matching -> matched(matching, rightSides, node);
            case Question.ShortText ignored ->
                Optional.ofNullable(node.get("typed"))
                        .map(JsonNode::asString)
                        .filter(text -> !text.isBlank())
                        .map(text -> new Answer.Typed(text.length() > 500 ? text.substring(0, 500) : text));
        };
    }

    private static Optional<Answer> matched(Question.Matching question, RightSides rightSides, JsonNode node) {
        var pairs = new HashMap<String, String>();
        Optional.ofNullable(node.get("matched"))
                .ifPresent(given -> given.propertyStream().forEach(entry -> rightSides
                        .pairOf(question, entry.getValue().asString())
                        .ifPresent(pair -> pairs.put(entry.getKey(), pair))));
        return pairs.isEmpty() ? Optional.empty() : Optional.of(new Answer.Matched(pairs));
    }

    private static Optional<Answer> chosen(JsonNode node) {
        return Optional.ofNullable(node.get("chosen"))
                .map(list ->
                        list.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(LinkedHashSet::new)))
                .filter(options -> !options.isEmpty())
                .map(Answer.Chosen::new);
    }
}
