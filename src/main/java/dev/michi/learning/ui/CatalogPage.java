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
import dev.michi.catalog.Trail;
import dev.michi.learning.Progress;
import dev.michi.shared.Language;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Spark;
import dev.michi.uikit.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The catalogue: trails and modules as cards, narrowed by chips that live in the address. */
final class CatalogPage {

    private final List<Trail> trails;
    private final List<LearningModule> found;
    private final Catalog catalog;
    private final Progress progress;
    private final CatalogFilter filter;
    private final Words words;

    CatalogPage(Catalog catalog, Progress progress, CatalogFilter filter, Words words, List<LearningModule> matching) {
        this.catalog = catalog;
        this.progress = progress;
        this.filter = filter;
        this.words = words;
        this.found = matching;
        this.trails = filter.isEmpty() ? catalog.trails() : List.of();
    }

    Markup markup() {
        var modules = filter.sorted(found.stream()
                .filter(module -> filter.accepts(module, progress))
                .toList());
        return el(
                "div",
                cls("wrap"),
                el("header", cls("top"), el("h1", text(words.say("catalog.title"))), search()),
                el("section", cls("filters"), attr("aria-label", words.say("catalog.filters")), groups()),
                when(!trails.isEmpty(), this::trailSection),
                el(
                        "section",
                        head(words.say("catalog.modules"), words.count("catalog.count", modules.size()), sorts()),
                        modules.isEmpty() ? nothing() : el("ul", cls("cards"), each(modules, this::card))));
    }

    private Markup search() {
        return el(
                "form",
                cls("catalog__search"),
                attr("role", "search"),
                attr("action", Paths.CATALOG),
                attr("method", "get"),
                el("label", cls("sr"), attr("for", "catalog-q"), text(words.say("nav.search"))),
                icon("search"),
                el(
                        "input",
                        attr("id", "catalog-q"),
                        attr("type", "search"),
                        attr("name", "q"),
                        attr("maxlength", 200),
                        attr("value", filter.value("q")),
                        attr("placeholder", words.say("nav.search-hint"))),
                each(
                        filter.values().entrySet().stream()
                                .filter(entry -> !entry.getKey().equals("q"))
                                .toList(),
                        entry -> el(
                                "input",
                                attr("type", "hidden"),
                                attr("name", entry.getKey()),
                                attr("value", entry.getValue()))));
    }

    private Markup groups() {
        return join(CatalogFilter.NAMES.stream().map(this::group).toList());
    }

    /** One filter with the values that occur; a filter with a single value helps nobody. */
    private Markup group(String name) {
        var all = catalog.modules();
        var values = all.stream()
                .flatMap(module -> values(name, module))
                .distinct()
                .filter(Objects::nonNull)
                .toList();
        if (values.size() < 2 && filter.value(name).isEmpty()) {
            return Markup.NONE;
        }
        return el(
                "div",
                cls("filter"),
                attr("role", "group"),
                attr("aria-label", words.say("catalog.filter." + name)),
                el("span", cls("filter__name"), attr("aria-hidden", "true"), text(words.say("catalog.filter." + name))),
                each(values, value -> chip(name, value, count(name, value))));
    }

    private int count(String name, String value) {
        return (int) found.stream()
                .filter(module -> CatalogFilter.matches(name, value, module, progress))
                .count();
    }

    private Stream<String> values(String name, LearningModule module) {
        return switch (name) {
            case "subject" -> Stream.of(module.subject().key());
            case "level" -> Stream.of(module.level().key());
            case "role" -> module.roles().stream().sorted();
            case "product" -> module.products().stream().sorted();
            case "length" -> Stream.of(CatalogFilter.length(module));
            case "language" ->
                Arrays.stream(Language.values())
                        .filter(module.languages()::contains)
                        .map(Language::tag);
            default -> Stream.of(CatalogFilter.state(module, progress));
        };
    }

    private Markup chip(String name, String value, int count) {
        var on = filter.value(name).equals(value);
        return el(
                "a",
                cls(on ? "choice choice--on" : "choice"),
                href(filter.toggled(name, value)),
                on ? attr("aria-current", "true") : Markup.NONE,
                when(on, () -> icon("check")),
                text(label(name, value)),
                el("span", cls("choice__count num"), text(" " + count)));
    }

    private String label(String name, String value) {
        return name.equals("product") ? ProductNames.of(value) : words.say("catalog." + name + "." + value);
    }

    private Markup sorts() {
        var current = filter.value("sort").isEmpty() ? "recommended" : filter.value("sort");
        var links = new ArrayList<Markup>();
        for (var sort : CatalogFilter.SORTS) {
            var on = sort.equals(current);
            links.add(el(
                    "a",
                    cls("sort"),
                    href(on ? filter.toggled("none", "") : filter.toggled("sort", sort)),
                    on ? attr("aria-current", "true") : Markup.NONE,
                    text(words.say("catalog.sort." + sort))));
        }
        return el(
                "div", cls("sorts"), attr("role", "group"), attr("aria-label", words.say("catalog.sort")), join(links));
    }

    private Markup trailSection() {
        return el(
                "section",
                head(words.say("catalog.trails"), words.count("catalog.count", trails.size()), Markup.NONE),
                el("ul", cls("trail-cards"), each(trails, this::trail)));
    }

    private Markup trail(Trail trail) {
        var modules = catalog.modulesOf(trail);
        var done = (int) modules.stream().filter(progress::isComplete).count();
        var minutes = modules.stream().mapToInt(LearningModule::minutes).sum();
        return el(
                "li",
                el(
                        "a",
                        cls("card trail-card"),
                        href(Paths.to(trail)),
                        el("b", cls("mincho phrase"), text(words.in(trail.title()))),
                        el("span", cls("soft small"), text(words.in(trail.summary()))),
                        Spark.of(modules.size(), done),
                        el(
                                "span",
                                cls("meta"),
                                labelled("book", words.count("learning.trail.modules", modules.size())),
                                labelled("clock", words.minutes(minutes)),
                                when(
                                        done > 0,
                                        () -> labelled(
                                                "flag",
                                                words.say("learning.trail.modules-done", done, modules.size()))))));
    }

    private Markup card(LearningModule module) {
        return el(
                "li",
                el(
                        "a",
                        cls("module-card"),
                        href(Paths.to(module)),
                        el(
                                "span",
                                cls("thumb"),
                                Pieces.still(words, module),
                                when(
                                        progress.isComplete(module),
                                        () -> el(
                                                "span",
                                                cls("thumb__done"),
                                                icon("seal"),
                                                text(words.say("learning.module.completed")))),
                                el("span", cls("thumb__time"), text(words.minutes(module.minutes())))),
                        el("b", cls("phrase"), text(words.in(module.title()))),
                        el(
                                "span",
                                cls("meta"),
                                el(
                                        "span",
                                        text(words.say("catalog.subject."
                                                + module.subject().key()))),
                                el(
                                        "span",
                                        text(words.say("catalog.level."
                                                + module.level().key()))),
                                Pieces.language(words, module),
                                when(
                                        progress.isStarted(module) && !progress.isComplete(module),
                                        () -> el(
                                                "span",
                                                text(
                                                        words.say(
                                                                "learning.module.units-done",
                                                                progress.completedUnits(module),
                                                                module.units().size())))))));
    }

    private Markup nothing() {
        return el(
                "div",
                cls("empty"),
                icon("mountain"),
                el("p", text(words.say("catalog.nothing"))),
                el("a", cls("btn"), href(Paths.CATALOG), text(words.say("catalog.clear"))));
    }
}
