package dev.michi.learning.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Icons.labelled;
import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.join;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.catalog.ModuleDifference;
import dev.michi.learning.Acknowledgement;
import dev.michi.learning.News;
import dev.michi.learning.News.Asked;
import dev.michi.uikit.Contours;
import dev.michi.uikit.DueDate;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What has changed in a module since somebody learned it, and the place to say that one has read it. */
final class ChangesPage {

    /** What the button says that acknowledges. */
    static final String ACCEPT = "accept";

    static final String NOTED = "noted";

    private final News news;
    private final Optional<ModuleDifference> difference;
    private final Words words;
    private final LocalDate today;

    ChangesPage(News news, Optional<ModuleDifference> difference, Words words, LocalDate today) {
        this.news = news;
        this.difference = difference;
        this.words = words;
        this.today = today;
    }

    Markup top() {
        var module = news.module();
        return all(
                Contours.page(),
                el(
                        "nav",
                        cls("crumb"),
                        attr("aria-label", words.say("learning.crumb")),
                        el("a", href(Paths.to(module)), text(words.in(module.title())))),
                el(
                        "header",
                        cls("title"),
                        el(
                                "p",
                                cls("eyebrow"),
                                text(words.say(module.rule() ? "learning.module.rule" : "learning.module.kind"))),
                        el("h1", text(words.say(heading(), words.in(module.title())))),
                        el("p", cls("meta"), meta())),
                notes());
    }

    private String heading() {
        return news.asked().filter(Asked.AcceptRule.class::isInstance).isPresent()
                ? "revision.heading.rule"
                : "revision.heading";
    }

    private Markup meta() {
        return join(Stream.concat(
                        Stream.of(labelled(
                                "history",
                                words.say("revision.version", news.module().version()))),
                        by().stream())
                .toList());
    }

    private List<Markup> by() {
        return news.asked()
                .flatMap(Asked::by)
                .map(day -> List.of(
                        labelled("calendar", words.say("revision.by", words.longDay(day))),
                        DueDate.chip(words, (int) ChronoUnit.DAYS.between(today, day))))
                .orElse(List.of());
    }

    /** What the publisher said about it, in words. */
    private Markup notes() {
        var asked = news
                .asked()
                .filter(Asked.ReadAgain.class::isInstance)
                .map(each -> ((Asked.ReadAgain) each).note())
                .stream();
        var lines = Stream.concat(asked, news.told().stream().map(told -> told.note()))
                .map(words::in)
                .flatMap(String::lines)
                .filter(line -> !line.isBlank())
                .toList();
        return when(
                !lines.isEmpty(),
                () -> el(
                        "div",
                        cls("callout callout--new"),
                        attr("role", "note"),
                        icon("history"),
                        el("b", text(words.say("revision.in-short"))),
                        el("ul", cls("callout__text"), each(lines, line -> el("li", text(line))))));
    }

    Markup changes() {
        if (news.asked().filter(Asked.AcceptRule.class::isInstance).isPresent()) {
            return units();
        }
        return difference
                .filter(it -> !it.isEmpty())
                .map(it -> el(
                        "section",
                        Pieces.head(
                                words.say("revision.words"),
                                words.count("revision.parts", it.parts().size()),
                                Markup.NONE),
                        new DifferenceMarkup(words).of(it)))
                .orElseGet(this::units);
    }

    /** Where it cannot be shown word by word, the units are read again. */
    private Markup units() {
        return el(
                "section",
                Pieces.head(words.say("learning.module.units-head"), Markup.NONE),
                el(
                        "ul",
                        cls("rows rows--close"),
                        each(
                                news.module().units(),
                                unit -> el(
                                        "li",
                                        el(
                                                "a",
                                                cls("grow"),
                                                href(Paths.to(news.module(), unit)),
                                                text(words.in(unit.title()))),
                                        el("span", cls("soft xs"), text(words.minutes(unit.minutes())))))));
    }

    /** The button, where no question has to be answered. */
    Markup accept() {
        if (news.asked().isEmpty()) {
            return news.told().isEmpty() ? nothing() : el("div", cls("accept__do"), button(NOTED, "revision.noted"));
        }
        return el(
                "div",
                cls("accept__do"),
                el("p", text(words.say("revision.accept.what", news.module().version()))),
                button(ACCEPT, "revision.accept"));
    }

    /** Before the question. */
    Markup ask() {
        return el("p", text(words.say("revision.accept.question", news.module().version())));
    }

    Markup done(Acknowledgement fact) {
        return el(
                "div",
                cls("accept__done"),
                Pieces.waypointDone(),
                el(
                        "div",
                        el("h2", text(words.say("revision.done"))),
                        el(
                                "p",
                                text(words.say(
                                        "revision.done.what",
                                        fact.version(),
                                        words.day(fact.at()),
                                        words.say("revision.language."
                                                + fact.language().tag()))))),
                Pieces.nextButton(Paths.HOME, words.say("revision.home")));
    }

    /** It was revised once more while it was read. */
    Markup again() {
        return el(
                "div",
                cls("callout callout--new"),
                attr("role", "alert"),
                icon("history"),
                el("b", text(words.say("revision.again"))),
                el("div", cls("callout__text"), text(words.say("revision.again.text"))));
    }

    private Markup nothing() {
        return news.accepted().map(this::done).orElseGet(() -> el("p", text(words.say("revision.nothing"))));
    }

    private Markup button(String what, String key) {
        return el(
                "button",
                cls("btn btn--next"),
                attr("type", "button"),
                attr("data-do", what),
                icon("check"),
                text(words.say(key)));
    }
}
