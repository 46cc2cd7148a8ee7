package dev.michi.learning.ui;

import static dev.michi.learning.ui.Pieces.head;
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

import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Unit;
import dev.michi.learning.News;
import dev.michi.learning.PageTools.Tool;
import dev.michi.learning.Progress;
import dev.michi.learning.Stamp;
import dev.michi.uikit.Contours;
import dev.michi.uikit.Markup;
import dev.michi.uikit.StampArt;
import dev.michi.uikit.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A module: what it is for and what not, its units with their states, who answers for it, and the stamp it earns. */
final class ModulePage {

    private final Catalog catalog;
    private final LearningModule module;
    private final Progress progress;
    private final Words words;
    private final Optional<Tool> tool;
    private final ChangedSection changed;
    private final Markup besides;
    private final Optional<NextStep> next;

    /** @param besides what those see at the side who answer for others */
    ModulePage(
            Catalog catalog,
            LearningModule module,
            Progress progress,
            News news,
            LocalDate today,
            Words words,
            Optional<Tool> tool,
            Markup besides) {
        this.catalog = catalog;
        this.module = module;
        this.progress = progress;
        this.words = words;
        this.tool = tool;
        this.changed =
                new ChangedSection(words, news, progress.stampOf(module.id().value()), today);
        this.besides = besides;
        this.next = NextStep.within(catalog, progress, module);
    }

    Markup markup() {
        return all(
                Contours.page(),
                el(
                        "div",
                        cls("wrap"),
                        crumb(),
                        top(),
                        el(
                                "div",
                                cls("body"),
                                el("div", cls("stack"), changed.markup(), units(), purpose(), sources()),
                                aside())));
    }

    private Markup crumb() {
        return catalog.trailsThrough(module.id()).stream()
                .findFirst()
                .map(trail -> {
                    var place = catalog.modulesOf(trail).indexOf(module) + 1;
                    return el(
                            "nav",
                            cls("crumb"),
                            attr("aria-label", words.say("learning.crumb")),
                            el("a", href(Paths.to(trail)), text(words.in(trail.title()))),
                            el("span", cls("soft"), text(words.say("learning.crumb.module", place))));
                })
                .orElseGet(() -> el(
                        "nav",
                        cls("crumb"),
                        attr("aria-label", words.say("learning.crumb")),
                        el("a", href(Paths.CATALOG), text(words.say("catalog.title")))));
    }

    private Markup top() {
        return el(
                "header",
                cls("top"),
                el(
                        "div",
                        el(
                                "p",
                                cls("eyebrow"),
                                text(words.say(module.rule() ? "learning.module.rule" : "learning.module.kind"))),
                        el("h1", text(words.in(module.title()))),
                        el("p", cls("lead"), text(words.in(module.summary()))),
                        el("p", cls("meta"), facts()),
                        el("p", cls("top__go"), go(), Pieces.tool(words, tool))),
                earns());
    }

    private Markup facts() {
        var left = progress.minutesLeft(module);
        var minutes = words.minutes(module.minutes());
        var time = left == 0 || left == module.minutes()
                ? minutes
                : words.say("learning.minutes-left", minutes, words.minutes(left));
        return join(List.of(
                Pieces.language(words, module),
                labelled("clock", time),
                labelled(
                        "list",
                        words.count("learning.module.units", module.units().size())),
                module.changes().stream()
                        .findFirst()
                        .map(change -> labelled(
                                "history",
                                words.say("learning.module.version", module.version(), words.day(change.on()))))
                        .orElse(Markup.NONE)));
    }

    private Markup go() {
        if (changed.isAsked()) {
            return all(
                    changed.next(), el("span", cls("chip chip--done"), text(words.say("learning.module.completed"))));
        }
        var standing = el(
                "span",
                cls("soft small"),
                text(words.say(
                        "learning.module.units-done",
                        progress.completedUnits(module),
                        module.units().size())));
        return next.map(step -> all(
                        Pieces.nextButton(
                                Paths.to(module, step.unit()),
                                words.say(
                                        progress.isComplete(module)
                                                ? "revision.new-unit"
                                                : step.begun() ? "learning.module.continue" : "learning.module.start",
                                        module.units().indexOf(step.unit()) + 1)),
                        standing))
                .orElseGet(() -> all(
                        NextStep.of(catalog, progress)
                                .map(step -> Pieces.nextButton(
                                        Paths.to(step.module()),
                                        words.say(
                                                "learning.module.next-module",
                                                words.in(step.module().title()))))
                                .orElse(Markup.NONE),
                        el("span", cls("chip chip--done"), text(words.say("learning.module.completed")))));
    }

    private Markup earns() {
        var earned = stamp();
        return el(
                "div",
                cls(earned.isPresent() ? "earns earns--earned" : "earns"),
                earned.isPresent()
                        ? StampArt.pressed(module.id().value(), module.stamp(), words.language())
                        : StampArt.ghost(module.id().value(), module.stamp(), words.language()),
                text(earned.map(stamp -> words.say("learning.module.earned", words.day(stamp.at())))
                        .orElseGet(() -> words.say("learning.module.earns"))));
    }

    private Optional<Stamp> stamp() {
        return progress.stamps().stream()
                .filter(stamp -> stamp.subject().equals(module.id().value()))
                .findFirst();
    }

    private Markup units() {
        var items = new ArrayList<Markup>();
        for (var i = 0; i < module.units().size(); i++) {
            items.add(unit(module.units().get(i), i + 1));
        }
        return el(
                "section",
                head(
                        words.say("learning.module.units-head"),
                        el("span", cls("soft small"), text(words.say("learning.module.in-order")))),
                el("ol", cls("steps"), join(items)));
    }

    private Markup unit(Unit unit, int number) {
        var complete = progress.isComplete(unit);
        var here = next.map(step -> step.unit().equals(unit)).orElse(false);
        return el(
                "li",
                cls(complete ? "done" : here ? "here" : "ahead"),
                here ? attr("aria-current", "step") : Markup.NONE,
                Pieces.waypoint(number, complete, here),
                el(
                        "div",
                        el("b", cls("phrase"), el("a", href(Paths.to(module, unit)), text(words.in(unit.title())))),
                        el(
                                "p",
                                cls("meta"),
                                el("span", text(words.minutes(unit.minutes()))),
                                join(Pieces.expectations(words, unit)))),
                el("span", cls("state"), state(unit, here)));
    }

    private Markup state(Unit unit, boolean here) {
        var at = progress.completed().get(unit.id());
        if (at != null) {
            return text(words.say("learning.completed-on", words.day(at)));
        }
        if (progress.added(module).contains(unit)) {
            return el("span", cls("chip chip--soon"), text(words.say("revision.new-since")));
        }
        return when(
                here,
                () -> el(
                        "a",
                        cls("btn btn--s"),
                        href(Paths.to(module, unit)),
                        text(words.say(
                                progress.lastOpened().containsKey(unit.id())
                                        ? "home.next.continue"
                                        : "home.next.start"))));
    }

    private Markup purpose() {
        return el(
                "section",
                head(words.say("learning.module.purpose"), Markup.NONE),
                el(
                        "div",
                        cls("purpose"),
                        purposeSide(
                                "yes",
                                "target",
                                "learning.module.use-so",
                                module.purpose().in(words.language())),
                        purposeSide(
                                "not",
                                "ban",
                                "learning.module.not-for",
                                module.notFor().in(words.language()))));
    }

    private Markup purposeSide(String side, String icon, String key, List<String> items) {
        return el(
                "div",
                cls(side),
                el("h3", icon(icon), text(words.say(key))),
                el("ul", each(items, item -> el("li", text(item)))));
    }

    private Markup sources() {
        return when(
                !module.sources().isEmpty(),
                () -> el(
                        "section",
                        head(words.say("learning.module.sources"), Markup.NONE),
                        el("ul", cls("rows rows--close"), each(module.sources(), this::source))));
    }

    private Markup source(LearningModule.Source source) {
        return el(
                "li",
                icon("doc"),
                el(
                        "span",
                        cls("grow"),
                        text(words.in(source.title())),
                        el("br"),
                        el("span", cls("soft xs"), text(words.in(source.note())))),
                source.url()
                        .map(url -> el(
                                "a",
                                cls("btn btn--s"),
                                href(url.toString()),
                                attr("target", "_blank"),
                                attr("rel", "noopener noreferrer"),
                                attr("aria-label", words.say("learning.module.open-source", words.in(source.title()))),
                                text(words.say("learning.module.open"))))
                        .orElse(Markup.NONE));
    }

    private Markup aside() {
        return el(
                "aside",
                cls("aside"),
                attr("aria-label", words.say("learning.module.about")),
                el(
                        "section",
                        head(words.say("learning.module.owner"), Markup.NONE),
                        OwnerPiece.markup(
                                words,
                                module.owner(),
                                words.say("learning.module.review", words.month(module.reviewOn())))),
                besides,
                el(
                        "section",
                        head(words.say("learning.module.history"), Markup.NONE),
                        el(
                                "ol",
                                cls("hist"),
                                each(
                                        module.changes(),
                                        change -> el(
                                                "li",
                                                el("b", text("v" + change.version())),
                                                el(
                                                        "span",
                                                        text(
                                                                words.day(change.on()) + "　"
                                                                        + words.in(change.note()))))))));
    }
}
