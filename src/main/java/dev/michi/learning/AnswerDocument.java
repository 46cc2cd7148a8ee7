package dev.michi.learning;

import dev.michi.catalog.Answer;
import dev.michi.catalog.QuestionId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An answer as it is stored; of the four parts one is there. */
record AnswerDocument(
        @Nullable List<String> chosen,
        @Nullable List<String> ordered,
        @Nullable Map<String, String> matched,
        @Nullable String typed) {

    static Map<String, AnswerDocument> from(Map<QuestionId, Answer> answers) {
        var documents = new LinkedHashMap<String, AnswerDocument>();
        answers.forEach((question, answer) -> documents.put(question.value(), from(answer)));
        return documents;
    }

    static Map<QuestionId, Answer> toAnswers(Map<String, AnswerDocument> documents) {
        var answers = new LinkedHashMap<QuestionId, Answer>();
        documents.forEach((question, answer) -> answers.put(new QuestionId(question), answer.toAnswer()));
        return answers;
    }

    private static AnswerDocument from(Answer answer) {
        return switch (answer) {
            case Answer.Chosen it ->
                new AnswerDocument(it.options().stream().sorted().toList(), null, null, null);
            case Answer.Ordered it -> new AnswerDocument(null, it.options(), null, null);
            case Answer.Matched it -> new AnswerDocument(null, null, it.pairs(), null);
            case Answer.Typed it -> new AnswerDocument(null, null, null, it.text());
        };
    }

    private Answer toAnswer() {
        if (chosen != null) {
            return new Answer.Chosen(Set.copyOf(chosen));
        }
        if (ordered != null) {
            return new Answer.Ordered(ordered);
        }
        return matched != null ? new Answer.Matched(matched) : new Answer.Typed(typed == null ? "" : typed);
    }
}
