package dev.michi.learning.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.flag;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.join;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.catalog.Answer;
import dev.michi.catalog.Check;
import dev.michi.catalog.Question;
import dev.michi.catalog.QuestionId;
import dev.michi.catalog.Verdict;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A check as a form: the questions with what was answered so far, and what was said about it. Never contains a key: remarks come
 * from verdicts, and verdicts only speak of what was chosen.
 */
final class CheckMarkup {

    /**
     * What the form shows.
     *
     * @param attempt which try is being filled in, from 1
     * @param seed for the order of options in this try
     * @param rightSides how the right sides of pairs are named on the page
     * @param verdicts of the last try; empty before the first
     * @param passed whether the check is done; the form is read-only then
     * @param unanswered questions that were left out of the last hand-in
     */
    record State(
            int attempt,
            long seed,
            RightSides rightSides,
            Map<QuestionId, Answer> answers,
            Map<QuestionId, Verdict> verdicts,
            boolean passed,
            List<QuestionId> unanswered) {}

    private final Check check;
    private final State state;
    private final Words words;

    CheckMarkup(Check check, State state, Words words) {
        this.check = check;
        this.state = state;
        this.words = words;
    }

    Markup markup() {
        var questions = new ArrayList<Markup>();
        for (var i = 0; i < check.questions().size(); i++) {
            questions.add(question(check.questions().get(i), i + 1));
        }
        return el(
                "form",
                attr("novalidate", ""),
                attr("data-attempt", state.attempt()),
                join(questions),
                el("div", cls("check__foot"), foot()));
    }

    private Markup foot() {
        if (state.passed()) {
            return el(
                    "p",
                    cls("check__passed"),
                    attr("tabindex", "-1"),
                    Pieces.waypointDone(),
                    text(words.say("learning.check.passed")));
        }
        var again = !state.verdicts().isEmpty();
        return all(
                when(
                        !state.unanswered().isEmpty(),
                        () -> el(
                                "p",
                                cls("check__left-out"),
                                attr("role", "alert"),
                                icon("info"),
                                text(words.count(
                                        "learning.check.unanswered",
                                        state.unanswered().size())))),
                el(
                        "button",
                        cls("btn btn--next"),
                        attr("type", "submit"),
                        text(words.say(again ? "learning.check.again" : "learning.check.hand-in"))),
                el("span", cls("soft small"), text(words.say(again ? "learning.check.kind" : "learning.check.retry"))));
    }

    private Markup question(Question question, int number) {
        var verdict = Optional.ofNullable(state.verdicts().get(question.id()));
        var left = state.unanswered().contains(question.id());
        return el(
                "fieldset",
                cls(left ? "question question--left-out" : "question"),
                attr("data-question", question.id().value()),
                attr("data-kind", kind(question)),
                flag("disabled", state.passed()),
                el(
                        "legend",
                        el(
                                "span",
                                cls("eyebrow"),
                                text(words.say(
                                        "learning.check.number",
                                        number,
                                        check.questions().size()))),
                        el("span", cls("question__prompt"), text(words.in(question.prompt())))),
                el("p", cls("question__how soft small"), text(words.say("learning.check.how." + kind(question)))),
                body(question, verdict),
                whole(question, verdict));
    }

    static String kind(Question question) {
        return switch (question) {
            case Question.Single ignored -> "single";
            case Question.Multiple ignored -> "multiple";
            case Question.Ordering ignored -> "ordering";
            case Question.Matching ignored -> "matching";
            case Question.ShortText ignored -> "text";
        };
    }

    private Markup body(Question question, Optional<Verdict> verdict) {
        var answer = Optional.ofNullable(state.answers().get(question.id()));
        return switch (question) {
            case Question.Single single -> options(question, single.options(), "radio", answer, verdict);
            case Question.Multiple multiple -> options(question, multiple.options(), "checkbox", answer, verdict);
            case Question.Ordering ordering -> ordering(ordering, answer, verdict);
            case Question.Matching matching -> matching(matching, answer, verdict);
            case Question.ShortText ignored -> shortText(question, answer, verdict);
        };
    }

    private Markup options(
            Question question,
            List<Question.Option> options,
            String type,
            Optional<Answer> answer,
            Optional<Verdict> verdict) {
        var chosen = answer.map(given -> given instanceof Answer.Chosen it ? it.options() : java.util.Set.<String>of())
                .orElse(java.util.Set.of());
        return join(shuffled(options, question).stream()
                .map(option -> {
                    var remark = remark(verdict, option.id()).filter(ignored -> chosen.contains(option.id()));
                    return el(
                            "label",
                            cls("option"
                                    + remark.map(it -> it.right() ? " option--right" : " option--near")
                                            .orElse("")),
                            el(
                                    "input",
                                    attr("type", type),
                                    attr("name", question.id().value()),
                                    attr("value", option.id()),
                                    flag("checked", chosen.contains(option.id()))),
                            el("span", text(words.in(option.text()))),
                            remark.map(this::why).orElse(Markup.NONE));
                })
                .toList());
    }

    private Markup ordering(Question.Ordering question, Optional<Answer> answer, Optional<Verdict> verdict) {
        var byId = new HashMap<String, Question.Option>();
        question.options().forEach(option -> byId.put(option.id(), option));
        var order = answer.map(given -> given instanceof Answer.Ordered it ? it.options() : List.<String>of())
                .filter(ids -> ids.size() == byId.size() && byId.keySet().containsAll(ids))
                .orElseGet(() -> shuffled(question.options(), question).stream()
                        .map(Question.Option::id)
                        .toList());
        var items = new ArrayList<Markup>();
        for (var i = 0; i < order.size(); i++) {
            var option = java.util.Objects.requireNonNull(byId.get(order.get(i)));
            var remark = remark(verdict, option.id());
            var label = words.in(option.text());
            items.add(el(
                    "li",
                    cls("option option--row"
                            + remark.map(it -> it.right() ? " option--right" : " option--near")
                                    .orElse("")),
                    attr("data-option", option.id()),
                    attr("draggable", state.passed() ? "false" : "true"),
                    el("span", cls("option__place num"), attr("aria-hidden", "true")),
                    el("span", cls("option__label"), text(label)),
                    el(
                            "span",
                            cls("option__moves"),
                            move("-1", words.say("learning.check.up", label)),
                            move("1", words.say("learning.check.down", label))),
                    remark.map(this::why).orElse(Markup.NONE)));
        }
        return el("ol", cls("ordering"), join(items));
    }

    private Markup move(String by, String label) {
        return el(
                "button",
                cls("btn btn--icon"),
                attr("type", "button"),
                attr("data-move", by),
                attr("aria-label", label),
                icon("down"));
    }

    private Markup matching(Question.Matching question, Optional<Answer> answer, Optional<Verdict> verdict) {
        var given = answer.map(each -> each instanceof Answer.Matched it ? it.pairs() : Map.<String, String>of())
                .orElse(Map.of());
        var rights = new ArrayList<>(question.pairs());
        Collections.shuffle(
                rights, new Random(state.seed() ^ question.id().value().hashCode()));
        return el(
                "ul",
                cls("matching"),
                join(question.pairs().stream()
                        .map(pair -> {
                            var remark = remark(verdict, pair.id());
                            return el(
                                    "li",
                                    cls("option option--pair"
                                            + remark.map(it -> it.right() ? " option--right" : " option--near")
                                                    .orElse("")),
                                    el(
                                            "label",
                                            el("span", cls("option__label"), text(words.in(pair.left()))),
                                            el(
                                                    "select",
                                                    attr("data-left", pair.id()),
                                                    el(
                                                            "option",
                                                            attr("value", ""),
                                                            text(words.say("learning.check.choose"))),
                                                    join(
                                                            rights.stream()
                                                                    .map(
                                                                            right -> el(
                                                                                    "option",
                                                                                    attr(
                                                                                            "value",
                                                                                            state.rightSides()
                                                                                                    .nameOf(
                                                                                                            question,
                                                                                                            right
                                                                                                                    .id())),
                                                                                    flag(
                                                                                            "selected",
                                                                                            right.id()
                                                                                                    .equals(
                                                                                                            given.get(
                                                                                                                    pair
                                                                                                                            .id()))),
                                                                                    text(words.in(right.right()))))
                                                                    .toList()))),
                                    remark.map(this::why).orElse(Markup.NONE));
                        })
                        .toList()));
    }

    private Markup shortText(Question question, Optional<Answer> answer, Optional<Verdict> verdict) {
        var given = answer.map(each -> each instanceof Answer.Typed it ? it.text() : "")
                .orElse("");
        return el(
                "div",
                cls("field short"
                        + verdict.map(it -> it.right() ? " short--right" : " short--near")
                                .orElse("")),
                el(
                        "input",
                        attr("type", "text"),
                        attr("maxlength", 500),
                        attr("value", given),
                        attr("autocomplete", "off"),
                        attr("aria-label", words.in(question.prompt()))));
    }

    /** What is said about the answer as a whole, the hint after the second miss, and where the clip answers it. */
    private Markup whole(Question question, Optional<Verdict> verdict) {
        return verdict.map(it -> all(
                        remark(verdict, "")
                                .map(remark -> el(
                                        "p",
                                        cls(remark.right() ? "question__why question__why--right" : "question__why"),
                                        lead(remark.right()),
                                        text(whole(remark))))
                                .orElse(Markup.NONE),
                        when(!it.right(), () -> helpFor(question))))
                .orElse(Markup.NONE);
    }

    private Markup helpFor(Question question) {
        return all(
                when(
                        state.attempt() > 2 && !question.hint().isEmpty(),
                        () -> el(
                                "p",
                                cls("question__hint"),
                                icon("info"),
                                text(words.say("learning.check.hint", words.in(question.hint()))))),
                question.seeAgain()
                        .map(place -> el(
                                "p",
                                cls("question__again"),
                                el(
                                        "a",
                                        href("#clip"),
                                        attr("data-seek", place.seconds()),
                                        text(words.say("learning.check.see-again", Words.clock(place.seconds()))))))
                        .orElse(Markup.NONE));
    }

    private Markup why(Verdict.Remark remark) {
        return el("span", cls("option__why"), lead(remark.right()), text(words.in(remark.why())));
    }

    /** An answer that is only not whole yet has no author's text. */
    private String whole(Verdict.Remark remark) {
        return remark.why().isEmpty() && !remark.right()
                ? words.say("learning.check.not-whole")
                : words.in(remark.why());
    }

    private Markup lead(boolean right) {
        return el("b", text(words.say(right ? "learning.check.right" : "learning.check.near")));
    }

    private static Optional<Verdict.Remark> remark(Optional<Verdict> verdict, String on) {
        return verdict.flatMap(it ->
                it.remarks().stream().filter(remark -> remark.on().equals(on)).findFirst());
    }

    private List<Question.Option> shuffled(List<Question.Option> options, Question question) {
        var shuffled = new ArrayList<>(options);
        Collections.shuffle(
                shuffled, new Random(state.seed() ^ question.id().value().hashCode()));
        return shuffled;
    }
}
