package dev.michi.learning.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.flag;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.join;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.catalog.Unit;
import dev.michi.learning.Progress;
import dev.michi.learning.Stamp;
import dev.michi.uikit.Contours;
import dev.michi.uikit.Markup;
import dev.michi.uikit.StampArt;
import dev.michi.uikit.Words;
import java.util.ArrayList;
import java.util.Optional;

/** The short moment after completing a unit: the seal or the stamp presses in, points, and the next step. */
final class Moment {

    private final Catalog catalog;
    private final LearningModule module;
    private final Unit unit;
    private final Progress progress;
    private final Words words;
    private final int points;

    /** @param points what the unit brought */
    Moment(Catalog catalog, LearningModule module, Unit unit, Progress progress, Words words, int points) {
        this.catalog = catalog;
        this.module = module;
        this.unit = unit;
        this.progress = progress;
        this.words = words;
        this.points = points;
    }

    Markup markup() {
        var stamp = progress.isComplete(module)
                ? progress.stamps().stream()
                        .filter(each -> each.subject().equals(module.id().value()))
                        .findFirst()
                : Optional.<Stamp>empty();
        return el(
                "div",
                cls("moment__sheet"),
                Contours.moment(),
                stamp.map(each -> StampArt.pressing(each.subject(), each.text(), words.language()))
                        .orElseGet(() -> StampArt.seal(true)),
                el("h2", attr("id", "moment"), text(title(stamp))),
                el("p", cls("soft phrase"), text(subtitle(stamp))),
                waypoints(),
                el(
                        "p",
                        cls("pts"),
                        when(points > 0, () -> el("b", cls("num"), text("+" + points + " pt"))),
                        el("span", cls("soft small num"), text(RankLine.left(words, progress)))),
                Pieces.progress(words.say("learning.rank.progress"), RankLine.percent(progress)),
                next(),
                el("a", cls("btn btn--text"), href(Paths.HOME), text(words.say("learning.moment.enough"))));
    }

    private String title(Optional<Stamp> stamp) {
        return stamp.isPresent()
                ? words.say("learning.moment.stamp")
                : words.say("learning.moment.unit", module.units().indexOf(unit) + 1);
    }

    private String subtitle(Optional<Stamp> stamp) {
        return words.in(stamp.isPresent() ? module.title() : unit.title());
    }

    private Markup waypoints() {
        var items = new ArrayList<Markup>();
        for (var i = 0; i < module.units().size(); i++) {
            items.add(el(
                    "li",
                    Pieces.waypoint(i + 1, progress.isComplete(module.units().get(i)), false)));
        }
        return el(
                "ol",
                attr(
                        "aria-label",
                        words.say(
                                "learning.module.units-done",
                                progress.completedUnits(module),
                                module.units().size())),
                join(items));
    }

    private Markup next() {
        return NextStep.within(catalog, progress, module)
                .map(step -> button(
                        Paths.to(module, step.unit()),
                        words.say(
                                "learning.moment.next-unit",
                                words.minutes(step.unit().minutes()))))
                .orElseGet(this::beyondModule);
    }

    private Markup beyondModule() {
        Optional<Trail> trail = catalog.trailsThrough(module.id()).stream().findFirst();
        var finished = trail.filter(each -> progress.isComplete(each, catalog.modulesOf(each)));
        return finished.map(each -> button(Paths.to(each) + "/summit", words.say("learning.moment.summit")))
                .or(() -> trail.flatMap(each -> NextStep.along(catalog, progress, each))
                        .map(step -> button(
                                Paths.to(step.module()),
                                words.say(
                                        "learning.moment.next-module",
                                        words.in(step.module().title())))))
                .orElseGet(() -> button(Paths.STAMP_BOOK, words.say("home.stamps.open")));
    }

    private static Markup button(String address, String label) {
        return el("a", cls("btn btn--next"), href(address), flag("autofocus", true), text(label), icon("arrow"));
    }
}
