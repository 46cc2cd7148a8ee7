package dev.michi.learning.ui;

import static dev.michi.learning.ui.Pieces.head;
import static dev.michi.learning.ui.Pieces.link;
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
import dev.michi.learning.DueItems.DueItem;
import dev.michi.learning.Progress;
import dev.michi.people.Person;
import dev.michi.uikit.Contours;
import dev.michi.uikit.Icons;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Peak;
import dev.michi.uikit.Spark;
import dev.michi.uikit.Words;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Home: greets, says what to do now, and what lies around it. */
final class HomePage {

    private static final int NEW_MODULES = 3;
    private static final int LATEST_STAMPS = 5;

    private final Catalog catalog;
    private final Progress progress;
    private final Person person;
    private final Words words;
    private final ZonedDateTime now;
    private final List<DueItem> due;
    private final Markup asked;
    private final Optional<NextStep> next;

    /** @param asked sections about what is asked of the person beyond learning on */
    HomePage(
            Catalog catalog,
            Progress progress,
            List<DueItem> due,
            Markup asked,
            Person person,
            Words words,
            ZonedDateTime now) {
        this.catalog = catalog;
        this.progress = progress;
        this.due = due;
        this.asked = asked;
        this.person = person;
        this.words = words;
        this.now = now;
        this.next = NextStep.of(catalog, progress);
    }

    Markup markup() {
        return all(
                Contours.page(),
                el("div", cls("wrap top"), hello(), next.map(this::nextCard).orElseGet(this::nothingLeft)),
                asked,
                el("div", cls("wrap cols"), dueOrComing(), whereYouAre()),
                yourTrails(),
                newForYou(),
                latestStamps());
    }

    private Markup hello() {
        return el(
                "div",
                cls("hello"),
                el("p", text(words.longDay(now.toLocalDate()))),
                el("h1", text(greeting())),
                el(
                        "p",
                        text(next.map(step -> words.say(
                                        "home.hello.today",
                                        words.minutes(step.unit().minutes())))
                                .orElseGet(() -> words.say("home.hello.done")))));
    }

    private String greeting() {
        var time = now.getHour() < 4 || now.getHour() >= 18 ? "evening" : now.getHour() < 11 ? "morning" : "day";
        return words.say("home.hello." + time, person.name().given(words.language()));
    }

    private Markup nextCard(NextStep step) {
        var module = step.module();
        var address = Paths.to(module, step.unit());
        var number = module.units().indexOf(step.unit()) + 1;
        return el(
                "section",
                cls("card next"),
                attr("aria-labelledby", "next"),
                el(
                        "a",
                        cls("next__still"),
                        href(address),
                        attr("tabindex", "-1"),
                        attr("aria-hidden", "true"),
                        Pieces.still(words, module),
                        when(!step.unit().clips().isEmpty(), () -> el("span", cls("player__big"), Icons.icon("play")))),
                el(
                        "div",
                        cls("next__body"),
                        el("p", cls("eyebrow"), text(eyebrow(step))),
                        el("h2", attr("id", "next"), text(words.in(module.title()))),
                        el(
                                "p",
                                cls("unit"),
                                text(words.say(
                                        "home.next.unit",
                                        number,
                                        words.in(step.unit().title())))),
                        waypoints(step, number),
                        el(
                                "p",
                                cls("meta"),
                                join(List.of(
                                        labelled(
                                                "clock",
                                                words.minutes(step.unit().minutes())),
                                        join(Pieces.expectations(words, step.unit()))))),
                        el(
                                "p",
                                cls("next__go"),
                                nextButton(address, words.say(step.begun() ? "home.next.continue" : "home.next.start")),
                                el(
                                        "a",
                                        cls("btn btn--text"),
                                        href(Paths.to(module)),
                                        text(words.say("home.next.units"))))));
    }

    private String eyebrow(NextStep step) {
        var key = isFirstVisit() ? "home.next.first" : step.begun() ? "home.next.from-here" : "home.next.coming";
        return step.trail()
                .map(trail -> words.say(key, words.in(trail.title())))
                .orElseGet(() -> words.say("home.next.module"));
    }

    private boolean isFirstVisit() {
        return progress.completed().isEmpty() && progress.lastOpened().isEmpty();
    }

    private Markup waypoints(NextStep step, int number) {
        var units = step.module().units();
        var items = new ArrayList<Markup>();
        for (var i = 1; i <= units.size(); i++) {
            var done = progress.isComplete(units.get(i - 1));
            items.add(el("li", cls(done ? "walked" : "ahead"), Pieces.waypoint(i, done, i == number)));
        }
        return el(
                "ol",
                cls("next__units"),
                attr(
                        "aria-label",
                        words.say("learning.module.units-done", progress.completedUnits(step.module()), units.size())),
                join(items));
    }

    private Markup nothingLeft() {
        return el(
                "section",
                cls("card next next--done"),
                el(
                        "div",
                        cls("next__body"),
                        el("h2", text(words.say("home.done.title"))),
                        el("p", text(words.say("home.done.text"))),
                        el("p", cls("next__go"), nextButton(Paths.STAMP_BOOK, words.say("home.stamps.open")))));
    }

    /** What has to be done by a day comes before what merely lies ahead. */
    private Markup dueOrComing() {
        return due.isEmpty()
                ? new ComingUp(catalog, progress, words, next).markup()
                : new DueSection(words, due).markup();
    }

    private Markup whereYouAre() {
        return el(
                "section",
                cls("here"),
                head(words.say("home.where.title"), link(Paths.STAMP_BOOK, words.say("nav.stamps"))),
                Peak.at(progress.rank().station()),
                RankLine.markup(words, progress));
    }

    private Markup yourTrails() {
        var trails = catalog.trails().stream()
                .filter(trail -> catalog.modulesOf(trail).stream().anyMatch(progress::isStarted))
                .limit(3)
                .toList();
        if (trails.isEmpty()) {
            trails = catalog.trails().stream().limit(3).toList();
        }
        var begun = trails.stream()
                .anyMatch(trail -> catalog.modulesOf(trail).stream().anyMatch(progress::isStarted));
        return el(
                "section",
                cls("wrap"),
                head(
                        words.say(begun ? "home.trails.title" : "home.trails.to-walk"),
                        link(Paths.CATALOG, words.say("home.trails.find"))),
                el("ul", cls("trails"), each(trails, this::trail)));
    }

    private Markup trail(Trail trail) {
        var modules = catalog.modulesOf(trail);
        var done = (int) modules.stream().filter(progress::isComplete).count();
        var left = modules.stream().mapToInt(progress::minutesLeft).sum();
        var state = left == 0
                ? words.say("learning.trail.finished")
                : words.say("learning.trail.modules-done", done, modules.size());
        return el(
                "li",
                el(
                        "a",
                        href(Paths.to(trail)),
                        el("b", cls("phrase"), text(words.in(trail.title()))),
                        Spark.of(modules.size(), done),
                        el(
                                "span",
                                cls("meta"),
                                el("span", text(state)),
                                when(
                                        left > 0,
                                        () -> el("span", text(words.say("learning.left", words.minutes(left))))))));
    }

    private Markup newForYou() {
        var modules = catalog.modules().stream()
                .filter(module ->
                        !progress.isComplete(module) && !module.changes().isEmpty())
                .sorted(Comparator.comparing((LearningModule module) ->
                                module.changes().getFirst().on())
                        .reversed())
                .limit(NEW_MODULES)
                .toList();
        return when(
                !modules.isEmpty(),
                () -> el(
                        "section",
                        cls("wrap new"),
                        head(words.say("home.new.title"), link(Paths.CATALOG, words.say("home.new.all"))),
                        el("ul", each(modules, this::newModule))));
    }

    private Markup newModule(LearningModule module) {
        var change = module.changes().getFirst();
        return el(
                "li",
                el(
                        "a",
                        href(Paths.to(module)),
                        el(
                                "span",
                                cls("thumb"),
                                Pieces.still(words, module),
                                el("span", cls("thumb__time"), text(words.minutes(module.minutes())))),
                        el("b", cls("phrase"), text(words.in(module.title()))),
                        el(
                                "span",
                                cls("meta"),
                                el("span", text(words.in(module.owner().name()))),
                                el(
                                        "span",
                                        text(words.say(
                                                change.version() == 1 ? "home.new.published" : "home.new.revised",
                                                words.day(change.on()),
                                                change.version()))))));
    }

    private Markup latestStamps() {
        var items = new ArrayList<Markup>();
        progress.stamps().stream().limit(LATEST_STAMPS).forEach(stamp -> items.add(StampPieces.inStrip(words, stamp)));
        next.ifPresent(step -> items.add(StampPieces.nextInStrip(words, step.module())));
        return el(
                "section",
                cls("wrap latest"),
                head(
                        words.say("home.stamps.title"),
                        progress.stamps().isEmpty()
                                ? ""
                                : words.count(
                                        "home.stamps.count", progress.stamps().size()),
                        link(Paths.STAMP_BOOK, words.say("home.stamps.open"))),
                el("ul", cls("strip"), join(items)));
    }
}
