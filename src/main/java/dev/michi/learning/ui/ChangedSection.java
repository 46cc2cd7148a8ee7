package dev.michi.learning.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.catalog.LearningModule.Change;
import dev.michi.learning.News;
import dev.michi.learning.News.Asked;
import dev.michi.learning.Stamp;
import dev.michi.uikit.DueDate;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** On the pages of a module and its units: what has changed since somebody learned it, and what that asks of them. */
record ChangedSection(Words words, News news, Optional<Stamp> stamp, LocalDate today) {

    /** Begins what {@code data-do} says when a notice is put aside. */
    static final String NOTED = "noted";

    Markup markup() {
        return news.asked()
                .map(asked -> section(title(asked), lines(), asked(asked)))
                .or(() -> news.told().isEmpty()
                        ? Optional.empty()
                        : Optional.of(section(words.say("learning.module.changed"), lines(), told())))
                .or(this::byVersion)
                .orElse(Markup.NONE);
    }

    /** On the page of a unit, which has a next step of its own. */
    Markup inUnit() {
        return when(
                isAsked() || !news.told().isEmpty(),
                () -> el(
                        "div",
                        cls("callout callout--new unit__news"),
                        attr("role", "note"),
                        icon("history"),
                        el(
                                "b",
                                text(news.asked()
                                        .map(this::title)
                                        .orElseGet(() -> words.say("learning.module.changed")))),
                        el(
                                "div",
                                cls("callout__text"),
                                each(
                                        lines().filter(line -> !line.text().isBlank())
                                                .toList(),
                                        line -> el("p", text(line.text()))),
                                el(
                                        "p",
                                        cls("changed__do"),
                                        el(
                                                "a",
                                                cls("btn btn--s"),
                                                href(Paths.changes(news.module())),
                                                text(words.say("revision.read-changes"))),
                                        when(
                                                !isAsked(),
                                                () -> el(
                                                        "button",
                                                        cls("btn btn--s btn--text"),
                                                        attr("type", "button"),
                                                        attr("data-do", NOTED),
                                                        text(words.say("revision.noted"))))))));
    }

    /** Whether it says anything by which a page should be led. */
    boolean isAsked() {
        return news.asked().isPresent();
    }

    /** The one next step, as long as something is asked. */
    Markup next() {
        var key = news.asked().filter(Asked.AcceptRule.class::isInstance).isPresent()
                ? "revision.accept.short"
                : "revision.read-changes";
        return Pieces.nextButton(Paths.changes(news.module()), words.say(key));
    }

    private String title(Asked asked) {
        return words.say(asked instanceof Asked.AcceptRule ? "revision.rule.title" : "revision.asked.title");
    }

    private Markup asked(Asked asked) {
        return el(
                "p",
                cls("meta"),
                asked.by()
                        .map(day -> all(
                                el("span", text(words.say("revision.by", words.longDay(day)))),
                                DueDate.chip(words, (int) ChronoUnit.DAYS.between(today, day))))
                        .orElse(Markup.NONE),
                el("span", text(words.say("revision.keeps"))));
    }

    private Markup told() {
        return el(
                "p",
                cls("changed__do"),
                el("a", cls("btn"), href(Paths.changes(news.module())), text(words.say("revision.read-changes"))),
                el(
                        "button",
                        cls("btn btn--text"),
                        attr("type", "button"),
                        attr("data-do", NOTED),
                        icon("check"),
                        text(words.say("revision.noted"))));
    }

    private Stream<Line> lines() {
        var asked =
                news
                        .asked()
                        .filter(Asked.ReadAgain.class::isInstance)
                        .map(each -> ((Asked.ReadAgain) each).note())
                        .stream()
                        .map(note -> new Line("v" + news.module().version(), words.in(note)));
        var rule = news
                .asked()
                .filter(Asked.AcceptRule.class::isInstance)
                .map(each -> new Line("v" + news.module().version(), words.say("revision.rule.note")))
                .stream();
        var told = news.told().stream().map(each -> new Line("v" + each.version(), words.in(each.note())));
        return Stream.concat(Stream.concat(asked, rule), told);
    }

    /** Where nobody wrote down of which kind a revision was: shown to those whose stamp is of an older version. */
    private Optional<Markup> byVersion() {
        var accepted = news.accepted().map(fact -> fact.version()).orElse(0);
        return stamp.filter(it -> it.version() < news.module().version()
                        && accepted < news.module().version()
                        && news.since().isEmpty())
                .map(it -> section(
                        words.say("learning.module.changed"),
                        news.module().changes().stream()
                                .filter(change -> change.version() > it.version())
                                .map(this::line),
                        Markup.NONE));
    }

    private Line line(Change change) {
        return new Line("v" + change.version(), words.in(change.note()));
    }

    private Markup section(String title, Stream<Line> lines, Markup foot) {
        List<Line> shown = lines.filter(line -> !line.text().isBlank()).toList();
        return el(
                "section",
                cls("changed"),
                attr("aria-labelledby", "changed"),
                el(
                        "div",
                        el(
                                "span",
                                cls("chip chip--soon"),
                                text(from() + "v" + news.module().version())),
                        el("h2", attr("id", "changed"), text(title))),
                when(
                        !shown.isEmpty(),
                        () -> el(
                                "dl",
                                each(
                                        shown,
                                        line -> el(
                                                "div", el("dt", text(line.version())), el("dd", text(line.text())))))),
                foot);
    }

    private String from() {
        return stamp.filter(it -> it.version() < news.module().version())
                .map(it -> "v" + it.version() + " → ")
                .orElse("");
    }

    private record Line(String version, String text) {}
}
