package dev.michi.learning.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.flag;
import static dev.michi.uikit.Markup.join;
import static dev.michi.uikit.Markup.text;

import dev.michi.catalog.Answer;
import dev.michi.catalog.Question;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one question is answered with: options to choose, to order or to match, or a line to write. */
final class QuestionBody {

    private final Question question;
    private final CheckMarkup.State state;
    private final Words words;
    private final Remarks remarks;
    private final Optional<Answer> answer;

    QuestionBody(Question question, CheckMarkup.State state, Words words) {
        this.question = question;
        this.state = state;
        this.words = words;
        this.remarks = new Remarks(question, state, words);
        this.answer = Optional.ofNullable(state.answers().get(question.id()));
    }

    Markup markup() {
        return switch (question) {
            case Question.Single single -> options(single.options(), "radio");
            case Question.Multiple multiple -> options(multiple.options(), "checkbox");
            case Question.Ordering ordering -> ordering(ordering);
            case Question.Matching matching -> matching(matching);
            case Question.ShortText ignored -> shortText();
        };
    }

    private Markup options(List<Question.Option> options, String type) {
        var chosen = answer.map(given -> given instanceof Answer.Chosen it ? it.options() : Set.<String>of())
                .orElse(Set.of());
        return join(shuffled(options).stream()
                .map(option -> {
                    var remark = remarks.on(option.id()).filter(ignored -> chosen.contains(option.id()));
                    return el(
                            "label",
                            cls("option" + Remarks.sign(remark)),
                            el(
                                    "input",
                                    attr("type", type),
                                    attr("name", question.id().value()),
                                    attr("value", option.id()),
                                    flag("checked", chosen.contains(option.id()))),
                            el("span", text(words.in(option.text()))),
                            remark.map(remarks::why).orElse(Markup.NONE));
                })
                .toList());
    }

    private Markup ordering(Question.Ordering ordering) {
        var byId = new HashMap<String, Question.Option>();
        ordering.options().forEach(option -> byId.put(option.id(), option));
        var order = answer.map(given -> given instanceof Answer.Ordered it ? it.options() : List.<String>of())
                .filter(ids -> ids.size() == byId.size() && byId.keySet().containsAll(ids))
                .orElseGet(() -> shuffled(ordering.options()).stream()
                        .map(Question.Option::id)
                        .toList());
        var items = new ArrayList<Markup>();
        for (var i = 0; i < order.size(); i++) {
            var option = Objects.requireNonNull(byId.get(order.get(i)));
            var remark = remarks.on(option.id());
            var label = words.in(option.text());
            items.add(el(
                    "li",
                    cls("option option--row" + Remarks.sign(remark)),
                    attr("data-option", option.id()),
                    attr("draggable", state.passed() ? "false" : "true"),
                    el("span", cls("option__place num"), attr("aria-hidden", "true")),
                    el("span", cls("option__label"), text(label)),
                    el(
                            "span",
                            cls("option__moves"),
                            move("-1", words.say("learning.check.up", label)),
                            move("1", words.say("learning.check.down", label))),
                    remark.map(remarks::why).orElse(Markup.NONE)));
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

    private Markup matching(Question.Matching matching) {
        var given = answer.map(each -> each instanceof Answer.Matched it ? it.pairs() : Map.<String, String>of())
                .orElse(Map.of());
        var rights = new ArrayList<>(matching.pairs());
        Collections.shuffle(rights, order());
        return el(
                "ul",
                cls("matching"),
                join(matching.pairs().stream()
                        .map(pair -> {
                            var remark = remarks.on(pair.id());
                            return el(
                                    "li",
                                    cls("option option--pair" + Remarks.sign(remark)),
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
                                                    rightSides(matching, rights, given.get(pair.id())))),
                                    remark.map(remarks::why).orElse(Markup.NONE));
                        })
                        .toList()));
    }

    private Markup rightSides(Question.Matching matching, List<Question.Pair> rights, @Nullable String given) {
        return join(rights.stream()
                .map(right -> el(
                        "option",
                        attr("value", state.rightSides().nameOf(matching, right.id())),
                        flag("selected", right.id().equals(given)),
                        text(words.in(right.right()))))
                .toList());
    }

    private Markup shortText() {
        var given = answer.map(each -> each instanceof Answer.Typed it ? it.text() : "")
                .orElse("");
        return el(
                "div",
                cls("field short"
                        + remarks.verdict()
                                .map(it -> it.right() ? " short--right" : " short--near")
                                .orElse("")),
                el(
                        "input",
                        attr("type", "text"),
                        attr("maxlength", 500),
                        attr("value", given),
                        attr("autocomplete", "off"),
                        attr("aria-label", words.in(question.prompt()))));
    }

    private List<Question.Option> shuffled(List<Question.Option> options) {
        var shuffled = new ArrayList<>(options);
        Collections.shuffle(shuffled, order());
        return shuffled;
    }

    /** The same order for as long as this try lasts. */
    private Random order() {
        return new Random(state.seed() ^ question.id().value().hashCode());
    }
}
