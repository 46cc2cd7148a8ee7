package dev.michi.learning.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.catalog.Question;
import dev.michi.catalog.Verdict;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.util.Optional;

/** What was said about the answer to one question: nothing before it was handed in. */
final class Remarks {

    private final Question question;
    private final CheckMarkup.State state;
    private final Words words;
    private final Optional<Verdict> verdict;

    Remarks(Question question, CheckMarkup.State state, Words words) {
        this.question = question;
        this.state = state;
        this.words = words;
        this.verdict = Optional.ofNullable(state.verdicts().get(question.id()));
    }

    Optional<Verdict> verdict() {
        return verdict;
    }

    /** @return a class name with a space before it, for what was remarked on */
    static String sign(Optional<Verdict.Remark> remark) {
        return remark.map(it -> it.right() ? " option--right" : " option--near").orElse("");
    }

    /** What is said about the answer as a whole, the hint after the second miss, and where the clip answers it. */
    Markup below() {
        return verdict.map(it -> all(
                        on("").map(remark -> el(
                                        "p",
                                        cls(remark.right() ? "question__why question__why--right" : "question__why"),
                                        lead(remark.right()),
                                        text(whole(remark))))
                                .orElse(Markup.NONE),
                        when(!it.right(), () -> help())))
                .orElse(Markup.NONE);
    }

    private Markup help() {
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

    Markup why(Verdict.Remark remark) {
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

    Optional<Verdict.Remark> on(String part) {
        return verdict.flatMap(it ->
                it.remarks().stream().filter(remark -> remark.on().equals(part)).findFirst());
    }
}
