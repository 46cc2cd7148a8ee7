package dev.michi.learning.ui;

import static dev.michi.learning.ui.Pieces.head;
import static dev.michi.learning.ui.Pieces.nextButton;
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
import dev.michi.catalog.Trail;
import dev.michi.learning.PageTools.Tool;
import dev.michi.learning.Progress;
import dev.michi.uikit.Markup;
import dev.michi.uikit.StampArt;
import dev.michi.uikit.TrailMap;
import dev.michi.uikit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A trail: the path up the mountain, and what stands at its end. */
final class TrailPage {

    private final Trail trail;
    private final List<LearningModule> modules;
    private final Progress progress;
    private final Words words;
    private final Optional<Tool> tool;
    private final Optional<NextStep> next;
    private final int done;
    private final int minutesLeft;

    TrailPage(Catalog catalog, Trail trail, Progress progress, Words words, Optional<Tool> tool) {
        this.trail = trail;
        this.modules = catalog.modulesOf(trail);
        this.progress = progress;
        this.words = words;
        this.tool = tool;
        this.next = NextStep.along(catalog, progress, trail);
        this.done = (int) modules.stream().filter(progress::isComplete).count();
        this.minutesLeft = modules.stream().mapToInt(progress::minutesLeft).sum();
    }

    Markup markup() {
        return all(el("div", cls("wrap"), intro()), map(), more());
    }

    private Markup intro() {
        var minutes = modules.stream().mapToInt(LearningModule::minutes).sum();
        return el(
                "div",
                cls("intro"),
                el(
                        "div",
                        el("p", cls("eyebrow"), text(words.say("learning.trail.kind"))),
                        el("h1", text(words.in(trail.title()))),
                        el("p", cls("lead"), text(words.in(trail.summary()))),
                        el(
                                "p",
                                cls("meta"),
                                labelled("clock", words.say("learning.trail.minutes", words.minutes(minutes))),
                                labelled("book", words.count("learning.trail.modules", modules.size())),
                                labelled("people", words.in(trail.audience())))),
                el("div", cls("go"), standing(), go(), Pieces.tool(words, tool)));
    }

    private Markup standing() {
        var left = minutesLeft == 0
                ? Markup.NONE
                : el("span", cls("soft small"), text(words.say("learning.left-beside", words.minutes(minutesLeft))));
        return all(
                el(
                        "p",
                        el("b", cls("num"), text(words.say("learning.trail.modules-done", done, modules.size()))),
                        left),
                Pieces.progress(words.say("learning.trail.progress"), Pieces.percent(done, modules.size())));
    }

    private Markup go() {
        return next.map(step -> nextButton(Paths.to(step.module(), step.unit()), goLabel(step)))
                .orElseGet(() -> nextButton(Paths.to(trail) + "/summit", words.say("learning.trail.to-summit")));
    }

    private String goLabel(NextStep step) {
        return words.say(
                step.begun() || done > 0 ? "learning.trail.continue" : "learning.trail.start",
                words.minutes(step.unit().minutes()));
    }

    private Markup map() {
        var stops = new ArrayList<Markup>();
        for (var i = 0; i < modules.size(); i++) {
            stops.add(stop(modules.get(i), i));
        }
        stops.add(summit());
        return el(
                "section",
                cls(modules.size() > 9 ? "map map--dense" : "map"),
                attr("aria-label", words.say("learning.trail.path")),
                TrailMap.land(modules.size(), walked()),
                el("ol", cls("stops"), join(stops)));
    }

    /** How far the solid line goes: up to the first module that is not complete. */
    private int walked() {
        return next.map(step -> modules.indexOf(step.module())).orElse(modules.size());
    }

    private Markup stop(LearningModule module, int index) {
        var complete = progress.isComplete(module);
        var here = next.map(step -> step.module().equals(module)).orElse(false);
        return el(
                "li",
                cls(complete ? "done" : here ? "here" : "ahead"),
                TrailMap.side(modules.size(), index)
                        .<dev.michi.uikit.Part>map(side -> attr("data-side", side))
                        .orElse(Markup.NONE),
                attr("style", TrailMap.place(modules.size(), index)),
                here ? attr("aria-current", "step") : Markup.NONE,
                Pieces.waypoint(index + 1, complete, here),
                el(
                        "div",
                        cls("label"),
                        el("a", href(Paths.to(module)), text(words.in(module.title()))),
                        el("span", text(state(module, complete, here))),
                        when(here, () -> hereDetails(module))));
    }

    private String state(LearningModule module, boolean complete, boolean here) {
        if (complete) {
            return lastCompleted(module)
                    .map(at -> words.say("learning.completed-on", words.day(at)))
                    .orElse("");
        }
        var left = words.minutes(progress.minutesLeft(module));
        if (here) {
            return words.say(
                    "learning.module.standing",
                    progress.completedUnits(module),
                    module.units().size(),
                    left);
        }
        var optional = trail.stops().stream()
                .anyMatch(stop -> stop.optional() && stop.module().equals(module.id()));
        return optional ? words.say("learning.trail.optional", left) : left;
    }

    private Optional<java.time.Instant> lastCompleted(LearningModule module) {
        return module.units().stream()
                .flatMap(unit -> Optional.ofNullable(progress.completed().get(unit.id())).stream())
                .max(java.util.Comparator.naturalOrder());
    }

    private Markup hereDetails(LearningModule module) {
        var percent =
                Pieces.percent(progress.completedUnits(module), module.units().size());
        return all(
                Pieces.progress(words.say("learning.module.progress"), percent),
                next.map(step -> el(
                                "a",
                                cls("btn btn--next"),
                                href(Paths.to(step.module(), step.unit())),
                                text(words.say(step.begun() ? "home.next.continue" : "home.next.start"))))
                        .orElse(Markup.NONE));
    }

    private Markup summit() {
        var earned = next.isEmpty();
        return el(
                "li",
                cls(earned ? "summit summit--reached" : "summit"),
                attr("data-side", "right"),
                attr("style", TrailMap.summit()),
                earned
                        ? StampArt.pressed(trail.id().value(), trail.stamp(), words.language())
                        : StampArt.ghost(trail.id().value(), trail.stamp(), words.language()),
                el(
                        "div",
                        cls("label"),
                        el("b", text(words.say("learning.trail.summit"))),
                        el(
                                "span",
                                text(
                                        earned
                                                ? words.say("learning.trail.summit-earned")
                                                : words.say("learning.trail.summit-when", modules.size())))));
    }

    private Markup more() {
        return el("div", cls("wrap more"), outcomes(), madeBy(), changes());
    }

    private Markup outcomes() {
        return el(
                "section",
                head(words.say("learning.trail.outcomes"), Markup.NONE),
                el(
                        "ul",
                        cls("prose prose--small"),
                        each(trail.outcomes().in(words.language()), outcome -> el("li", text(outcome)))));
    }

    private Markup madeBy() {
        return el(
                "section",
                head(words.say("learning.made-by"), Markup.NONE),
                OwnerPiece.markup(words, trail.owner(), words.say("learning.ask-anything")));
    }

    private Markup changes() {
        return el(
                "section",
                head(words.say("learning.changes"), Markup.NONE),
                el(
                        "ul",
                        each(
                                trail.changes(),
                                change -> el(
                                        "li",
                                        el(
                                                "time",
                                                attr("datetime", change.on().toString()),
                                                text(words.day(change.on()))),
                                        text(words.in(change.note()))))));
    }
}
