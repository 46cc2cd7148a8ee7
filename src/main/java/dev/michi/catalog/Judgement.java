package dev.michi.catalog;

import dev.michi.catalog.Answer.Chosen;
import dev.michi.catalog.Answer.Matched;
import dev.michi.catalog.Answer.Ordered;
import dev.michi.catalog.Answer.Typed;
import dev.michi.catalog.Question.Matching;
import dev.michi.catalog.Question.Multiple;
import dev.michi.catalog.Question.Option;
import dev.michi.catalog.Question.Ordering;
import dev.michi.catalog.Question.Pair;
import dev.michi.catalog.Question.ShortText;
import dev.michi.catalog.Question.Single;
import dev.michi.catalog.Verdict.Remark;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares answers with keys. A remark speaks only of what the learner chose; that a right one is missing is said for the
 * answer as a whole, with a remark on nothing and without words.
 */
final class Judgement {

    private static final int TYPED_MOST = 500;

    private Judgement() {}

    static Verdict of(Question question, Answer answer) {
        return switch (question) {
            case Single it when answer instanceof Chosen chosen -> single(it, chosen.options());
            case Multiple it when answer instanceof Chosen chosen -> multiple(it, chosen.options());
            case Ordering it when answer instanceof Ordered ordered -> ordering(it, ordered.options());
            case Matching it when answer instanceof Matched matched -> matching(it, matched);
            case ShortText it when answer instanceof Typed typed -> shortText(it, typed.text());
            default ->
                throw new IllegalArgumentException("Question " + question.id() + " is not answered by a "
                        + answer.getClass().getSimpleName());
        };
    }

    private static Verdict single(Single question, Set<String> chosen) {
        known(question, ids(question.options()), chosen);
        if (chosen.size() > 1) {
            throw new IllegalArgumentException("Question " + question.id() + " takes one option");
        }
        var remarks = remarks(question.options(), chosen);
        return new Verdict(remarks.stream().anyMatch(Remark::right), remarks);
    }

    private static Verdict multiple(Multiple question, Set<String> chosen) {
        known(question, ids(question.options()), chosen);
        var remarks = new ArrayList<>(remarks(question.options(), chosen));
        boolean complete = question.options().stream().filter(Option::right).allMatch(it -> chosen.contains(it.id()));
        boolean clean = remarks.stream().allMatch(Remark::right);
        if (!complete) {
            remarks.add(new Remark("", false, LocalizedText.EMPTY));
        }
        return new Verdict(complete && clean, remarks);
    }

    private static List<Remark> remarks(List<Option> options, Set<String> chosen) {
        return options.stream()
                .filter(option -> chosen.contains(option.id()))
                .map(option -> new Remark(option.id(), option.right(), option.why()))
                .toList();
    }

    /** Only the first misplaced one gets a remark: where it stands decides about all that follow. */
    private static Verdict ordering(Ordering question, List<String> order) {
        var right = question.options().stream().map(Option::id).toList();
        known(question, new HashSet<>(right), order);
        if (order.size() != right.size() || new HashSet<>(order).size() != right.size()) {
            throw new IllegalArgumentException("Question " + question.id() + " takes each option once");
        }
        for (int i = 0; i < right.size(); i++) {
            if (!order.get(i).equals(right.get(i))) {
                return new Verdict(false, List.of(misplaced(question, order.get(i))));
            }
        }
        return new Verdict(
                true,
                question.options().stream()
                        .map(option -> new Remark(option.id(), true, option.why()))
                        .toList());
    }

    private static Remark misplaced(Ordering question, String id) {
        return question.options().stream()
                .filter(option -> option.id().equals(id))
                .map(option -> new Remark(id, false, option.why()))
                .findFirst()
                .orElseThrow();
    }

    /** Right pairs are confirmed with their reason; a wrong one is named, and its reason stays for later. */
    private static Verdict matching(Matching question, Matched matched) {
        var ids = question.pairs().stream().map(Pair::id).collect(Collectors.toSet());
        known(question, ids, matched.pairs().keySet());
        known(question, ids, matched.pairs().values());
        var remarks = new ArrayList<Remark>();
        for (var pair : question.pairs()) {
            var put = matched.pairs().get(pair.id());
            if (put != null && put.equals(pair.id())) {
                remarks.add(new Remark(pair.id(), true, pair.why()));
            } else if (put != null) {
                remarks.add(new Remark(pair.id(), false, LocalizedText.EMPTY));
            }
        }
        boolean complete = matched.pairs().size() == question.pairs().size();
        if (!complete) {
            remarks.add(new Remark("", false, LocalizedText.EMPTY));
        }
        return new Verdict(complete && remarks.stream().allMatch(Remark::right), remarks);
    }

    private static Verdict shortText(ShortText question, String typed) {
        if (typed.length() > TYPED_MOST) {
            throw new IllegalArgumentException(
                    "Question " + question.id() + " takes at most " + TYPED_MOST + " characters");
        }
        var folded = Folding.fold(typed);
        if (folded.isEmpty()) {
            return new Verdict(false, List.of());
        }
        if (isAmong(folded, question.accepted())) {
            return new Verdict(true, List.of(new Remark("", true, question.why())));
        }
        return question.near().stream()
                .filter(near -> isAmong(folded, near.answers()))
                .findFirst()
                .map(near -> new Verdict(false, List.of(new Remark("", false, near.why()))))
                .orElse(new Verdict(false, List.of()));
    }

    /** Of either language: whoever reads Japanese may know the English word. */
    private static boolean isAmong(String folded, LocalizedTexts answers) {
        return Stream.concat(answers.ja().stream(), answers.en().stream())
                .map(Folding::fold)
                .anyMatch(folded::equals);
    }

    private static Set<String> ids(List<Option> options) {
        return options.stream().map(Option::id).collect(Collectors.toSet());
    }

    private static void known(Question question, Set<String> ids, Collection<String> given) {
        if (!ids.containsAll(given)) {
            throw new IllegalArgumentException("Question " + question.id() + " has no such option: " + given);
        }
    }
}
