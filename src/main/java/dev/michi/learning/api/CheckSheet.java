package dev.michi.learning.api;

import dev.michi.catalog.Answer;
import dev.michi.catalog.Check;
import dev.michi.catalog.Question;
import dev.michi.catalog.QuestionId;
import dev.michi.platform.ProblemException;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.Slug;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A check as one person sees it at one try. The two sides of a pair share one id, which would give the key away: so right
 * sides go by names of their own, {@code right-1}, {@code right-2}, …, that stay the same for this person.
 *
 * @param order seed of this try
 * @param names seed for the names of right sides
 */
record CheckSheet(Check check, long order, long names) {

    private static final String RIGHT = "right-";
    private static final int MISSES_BEFORE_HINT = 2;

    List<QuestionJson> questions(int misses, Language language) {
        return check.questions().stream()
                .map(question -> question(question, misses, language))
                .toList();
    }

    /** @throws ProblemException if they cannot be read */
    Map<QuestionId, Answer> answers(@Nullable Map<String, @Nullable AnswerJson> given) {
        if (given == null) {
            throw ProblemException.invalid("answers", "learning.api.answers");
        }
        var answers = new HashMap<QuestionId, Answer>();
        given.forEach((id, json) -> {
            if (!Slug.isValid(id) || json == null || !json.isOnePart()) {
                throw doesNotFit(id);
            }
            answers.put(new QuestionId(id), answer(new QuestionId(id), json));
        });
        return answers;
    }

    Map<String, AnswerJson> json(Map<QuestionId, Answer> answers) {
        var json = new LinkedHashMap<String, AnswerJson>();
        for (var question : check.questions()) {
            var answer = answers.get(question.id());
            if (answer != null) {
                json.put(question.id().value(), json(question, answer));
            }
        }
        return json;
    }

    static ProblemException doesNotFit(String question) {
        return ProblemException.invalid("answers." + question, "learning.api.does-not-fit");
    }

    private QuestionJson question(Question question, int misses, Language language) {
        var matching = question instanceof Question.Matching it ? it : null;
        var hint = misses >= MISSES_BEFORE_HINT && !question.hint().isEmpty()
                ? question.hint().in(language)
                : null;
        return new QuestionJson(
                question.id().value(),
                kind(question),
                question.prompt().in(language),
                hint,
                options(question, language),
                matching == null ? null : lefts(matching, language),
                matching == null ? null : rights(matching, language));
    }

    private static String kind(Question question) {
        return switch (question) {
            case Question.Single it -> "single";
            case Question.Multiple it -> "multiple";
            case Question.Ordering it -> "ordering";
            case Question.Matching it -> "matching";
            case Question.ShortText it -> "text";
        };
    }

    private @Nullable List<QuestionJson.Choice> options(Question question, Language language) {
        var options =
                switch (question) {
                    case Question.Single it -> it.options();
                    case Question.Multiple it -> it.options();
                    case Question.Ordering it -> it.options();
                    default -> List.<Question.Option>of();
                };
        return options.isEmpty()
                ? null
                : shuffled(choices(options, Question.Option::id, Question.Option::text, language), question, order);
    }

    private List<QuestionJson.Choice> lefts(Question.Matching question, Language language) {
        var lefts = choices(question.pairs(), Question.Pair::id, Question.Pair::left, language);
        return shuffled(lefts, question, order);
    }

    private List<QuestionJson.Choice> rights(Question.Matching question, Language language) {
        var named = rightNames(question);
        var rights =
                choices(question.pairs(), pair -> named.indexOf(pair.id()) + "", Question.Pair::right, language)
                        .stream()
                        .map(each -> new QuestionJson.Choice(RIGHT + (Integer.parseInt(each.id()) + 1), each.text()))
                        .toList();
        return shuffled(rights, question, ~order);
    }

    private static <T> List<QuestionJson.Choice> choices(
            List<T> all, Function<T, String> id, Function<T, LocalizedText> text, Language language) {
        return all.stream()
                .map(each ->
                        new QuestionJson.Choice(id.apply(each), text.apply(each).in(language)))
                .toList();
    }

    private Answer answer(QuestionId id, AnswerJson json) {
        if (json.chosen() != null) {
            return new Answer.Chosen(new LinkedHashSet<>(json.chosen()));
        }
        if (json.ordered() != null) {
            return new Answer.Ordered(json.ordered());
        }
        if (json.matched() != null) {
            return matched(id, json.matched());
        }
        return new Answer.Typed(json.typed() == null ? "" : json.typed());
    }

    private Answer matched(QuestionId id, Map<String, String> given) {
        if (!(check.find(id).orElse(null) instanceof Question.Matching question)) {
            throw doesNotFit(id.value());
        }
        var named = rightNames(question);
        var pairs = new HashMap<String, String>();
        given.forEach((left, right) -> {
            int place = rights(named.size()).indexOf(right);
            if (place < 0) {
                throw doesNotFit(id.value());
            }
            pairs.put(left, named.get(place));
        });
        return new Answer.Matched(pairs);
    }

    private AnswerJson json(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Chosen it ->
                new AnswerJson(it.options().stream().sorted().toList(), null, null, null);
            case Answer.Ordered it -> new AnswerJson(null, it.options(), null, null);
            case Answer.Typed it -> new AnswerJson(null, null, null, it.text());
            case Answer.Matched it -> {
                var named = rightNames((Question.Matching) question);
                var pairs = new LinkedHashMap<String, String>();
                it.pairs().forEach((left, right) -> pairs.put(left, RIGHT + (named.indexOf(right) + 1)));
                yield new AnswerJson(null, null, pairs, null);
            }
        };
    }

    /** Pair ids; the place in the list makes the name. */
    private List<String> rightNames(Question.Matching question) {
        return shuffled(question.pairs().stream().map(Question.Pair::id).toList(), question, names);
    }

    private static List<String> rights(int count) {
        return java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(number -> RIGHT + number)
                .toList();
    }

    private static <T> List<T> shuffled(List<T> all, Question question, long seed) {
        var shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed ^ question.id().value().hashCode()));
        return List.copyOf(shuffled);
    }
}
