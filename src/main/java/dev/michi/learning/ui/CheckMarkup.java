package dev.michi.learning.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.flag;
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
import java.util.List;
import java.util.Map;

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
                new QuestionBody(question, state, words).markup(),
                new Remarks(question, state, words).below());
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
}
