package dev.michi.catalog;

import dev.michi.catalog.Question.Near;
import dev.michi.catalog.Question.Option;
import dev.michi.catalog.Question.Pair;
import dev.michi.media.ClipId;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** @param kind which of the forms of {@link Question} it is; what that form does not have is empty */
record QuestionDocument(
        String kind,
        String id,
        LocalizedText prompt,
        LocalizedText hint,
        @Nullable SeeAgain seeAgain,
        List<Option> options,
        List<Pair> pairs,
        LocalizedTexts accepted,
        LocalizedText why,
        List<Near> near) {

    record SeeAgain(String clip, int seconds) {}

    static QuestionDocument from(Question question) {
        return switch (question) {
            case Question.Single it -> withOptions("single", it, it.options());
            case Question.Multiple it -> withOptions("multiple", it, it.options());
            case Question.Ordering it -> withOptions("ordering", it, it.options());
            case Question.Matching it ->
                of("matching", it, List.of(), it.pairs(), LocalizedTexts.EMPTY, LocalizedText.EMPTY, List.of());
            case Question.ShortText it -> of("text", it, List.of(), List.of(), it.accepted(), it.why(), it.near());
        };
    }

    private static QuestionDocument withOptions(String kind, Question question, List<Option> options) {
        return of(kind, question, options, List.of(), LocalizedTexts.EMPTY, LocalizedText.EMPTY, List.of());
    }

    private static QuestionDocument of(
            String kind,
            Question question,
            List<Option> options,
            List<Pair> pairs,
            LocalizedTexts accepted,
            LocalizedText why,
            List<Near> near) {
        var again = question.seeAgain()
                .map(it -> new SeeAgain(it.clip().value(), it.seconds()))
                .orElse(null);
        return new QuestionDocument(
                kind,
                question.id().value(),
                question.prompt(),
                question.hint(),
                again,
                options,
                pairs,
                accepted,
                why,
                near);
    }

    Question toQuestion() {
        var questionId = new QuestionId(id);
        var again = Optional.ofNullable(seeAgain).map(it -> new Question.SeeAgain(new ClipId(it.clip()), it.seconds()));
        return switch (kind) {
            case "single" -> new Question.Single(questionId, prompt, hint, again, options);
            case "multiple" -> new Question.Multiple(questionId, prompt, hint, again, options);
            case "ordering" -> new Question.Ordering(questionId, prompt, hint, again, options);
            case "matching" -> new Question.Matching(questionId, prompt, hint, again, pairs);
            case "text" -> new Question.ShortText(questionId, prompt, hint, again, accepted, why, near);
            default -> throw new IllegalStateException("Unknown kind of question: " + kind);
        };
    }
}
