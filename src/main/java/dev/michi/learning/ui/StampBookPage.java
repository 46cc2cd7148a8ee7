package dev.michi.learning.ui;

import static dev.michi.learning.ui.Pieces.head;
import static dev.michi.uikit.Icons.icon;
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
import dev.michi.catalog.UnitId;
import dev.michi.learning.Learning.Footprint;
import dev.michi.learning.Progress;
import dev.michi.learning.Stamp;
import dev.michi.people.Person;
import dev.michi.shared.Language;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Peak;
import dev.michi.uikit.StampArt;
import dev.michi.uikit.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The stamp book of one year, the mountain, the points and the footprints that led there. */
final class StampBookPage {

    private final Catalog catalog;
    private final Person person;
    private final Progress progress;
    private final List<Footprint> history;
    private final Words words;
    private final int year;
    private final Optional<NextStep> next;

    StampBookPage(Catalog catalog, Person person, Progress progress, List<Footprint> history, Words words, int year) {
        this.catalog = catalog;
        this.person = person;
        this.progress = progress;
        this.history = history;
        this.words = words;
        this.year = year;
        this.next = NextStep.of(catalog, progress);
    }

    Markup markup(int thisYear) {
        return all(
                el("div", cls("wrap"), top(thisYear), book(thisYear)), el("div", cls("wrap where"), mountain(), now()));
    }

    private Markup top(int thisYear) {
        var years = new TreeSet<Integer>(Comparator.reverseOrder());
        years.add(thisYear);
        progress.stamps().forEach(stamp -> years.add(words.date(stamp.at()).getYear()));
        return el(
                "header",
                cls("top"),
                el(
                        "div",
                        el("p", cls("eyebrow"), text(person.name().full(words.language()))),
                        el("h1", text(words.say("nav.stamps")))),
                el(
                        "nav",
                        cls("tabs"),
                        attr("aria-label", words.say("stamps.years")),
                        each(
                                years,
                                each -> tab(
                                        Paths.STAMP_BOOK + "?year=" + each,
                                        words.say("stamps.year", each + ""),
                                        each == year)),
                        tab("/me/settings", words.say("nav.settings"), false)));
    }

    private Markup tab(String address, String label, boolean selected) {
        return el("a", href(address), selected ? attr("aria-current", "page") : Markup.NONE, text(label));
    }

    private Markup book(int thisYear) {
        var leaves = new ArrayList<Markup>();
        progress.stamps().stream()
                .filter(stamp -> words.date(stamp.at()).getYear() == year)
                .sorted(Comparator.comparing(Stamp::at))
                .forEach(stamp -> leaves.add(leaf(stamp)));
        if (year == thisYear) {
            next.ifPresent(step -> leaves.add(nextLeaf(step.module())));
        }
        while (leaves.size() % 6 != 0) {
            leaves.add(el("li", cls("leaf leaf--empty"), attr("aria-hidden", "true")));
        }
        return el(
                "section",
                cls("book"),
                attr("aria-label", words.say("stamps.of-year", year + "")),
                el("div", cls("book__cover")),
                el("ol", cls("leaves"), attr("tabindex", "0"), join(leaves)));
    }

    private Markup leaf(Stamp stamp) {
        return el(
                "li",
                cls("leaf"),
                el(
                        "div",
                        cls("leaf__text"),
                        el("h2", cls("leaf__title"), text(words.in(stamp.title()))),
                        el(
                                "time",
                                cls("leaf__date"),
                                attr("datetime", words.date(stamp.at()).toString()),
                                text(date(stamp)))),
                StampArt.pressed(stamp.subject(), stamp.text(), words.language()));
    }

    private String date(Stamp stamp) {
        var date = words.date(stamp.at());
        return words.language() == Language.JA
                ? KanjiNumber.of(date.getMonthValue()) + "月" + KanjiNumber.of(date.getDayOfMonth()) + "日"
                : words.day(date);
    }

    private Markup nextLeaf(LearningModule module) {
        return el(
                "li",
                cls("leaf leaf--next"),
                el(
                        "div",
                        cls("leaf__text"),
                        el("h2", cls("leaf__title"), el("a", href(Paths.to(module)), text(words.in(module.title())))),
                        el("span", cls("leaf__date"), text(words.say("stamps.next")))),
                StampArt.ghost(module.id().value(), module.stamp(), words.language()));
    }

    private Markup mountain() {
        var tags = new ArrayList<Markup>();
        for (var station = 1; station <= 10; station++) {
            if (station != progress.rank().station()) {
                tags.add(el(
                        "span",
                        cls("tag " + Peak.side(station)),
                        attr("style", Peak.place(station)),
                        text(RankLine.name(words, station))));
            }
        }
        return el(
                "section",
                head(words.say("home.where.title"), Markup.NONE),
                el(
                        "div",
                        cls("scene"),
                        Peak.at(progress.rank().station()),
                        join(tags),
                        el(
                                "span",
                                cls("tag tag--me card"),
                                attr("style", Peak.place(progress.rank().station())),
                                el(
                                        "span",
                                        cls("avatar"),
                                        attr("aria-hidden", "true"),
                                        text(person.name().initial(words.language()))),
                                el(
                                        "b",
                                        text(RankLine.name(
                                                words, progress.rank().station()))))));
    }

    private Markup now() {
        return el(
                "section",
                cls("now"),
                head(words.say("stamps.points"), Markup.NONE),
                el(
                        "p",
                        el("b", cls("big num"), text(progress.points() + "")),
                        el("span", cls("soft"), text(pointsOf()))),
                Pieces.progress(words.say("learning.rank.progress"), RankLine.percent(progress)),
                el("p", cls("soft small"), text(RankLine.left(words, progress))),
                next.map(step -> el(
                                "p",
                                cls("now__go"),
                                el(
                                        "a",
                                        cls("btn btn--next btn--wide"),
                                        href(Paths.to(step.module(), step.unit())),
                                        text(words.say(
                                                "stamps.to-next", words.minutes(progress.minutesLeft(step.module())))),
                                        icon("arrow"))))
                        .orElse(Markup.NONE),
                footprints());
    }

    private String pointsOf() {
        var to = progress.rank().next();
        return to.isPresent() ? " / " + to.getAsInt() + " pt" : " pt";
    }

    private Markup footprints() {
        return el(
                "div",
                cls("log"),
                head(words.say("stamps.history"), Markup.NONE),
                history.isEmpty()
                        ? el("p", cls("soft small"), text(words.say("stamps.history-none")))
                        : el("ul", each(history, this::footprint)));
    }

    private Markup footprint(Footprint step) {
        return el(
                "li",
                el(
                        "time",
                        cls("soft num"),
                        attr("datetime", words.date(step.at()).toString()),
                        text(words.day(step.at()))),
                el("span", text(describe(step))),
                when(step.points() > 0, () -> el("b", cls("num"), text("+" + step.points()))));
    }

    private String describe(Footprint step) {
        return switch (step.kind()) {
            case UNIT -> words.say("stamps.history-unit", unitTitle(step.subject()));
            case MODULE_STAMP, TRAIL_STAMP -> words.say("stamps.history-stamp", stampTitle(step.subject()));
        };
    }

    private String unitTitle(String unit) {
        var id = new UnitId(unit);
        return catalog.findModuleOf(id)
                .flatMap(module -> module.findUnit(id))
                .map(found -> words.in(found.title()))
                .orElse(unit);
    }

    private String stampTitle(String subject) {
        return progress.stamps().stream()
                .filter(stamp -> stamp.subject().equals(subject))
                .findFirst()
                .map(stamp -> words.in(stamp.title()))
                .orElse(subject);
    }
}
