package dev.michi.authoring.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.authoring.DraftId;
import dev.michi.authoring.StudioRow;
import dev.michi.shared.Language;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Part;
import dev.michi.uikit.Words;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The studio's list as markup: what can be filtered, and one line for each module and trail. */
final class StudioPage {

    /** Reviews are months ahead: with the year. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    private final StudioFilter filter;
    private final LocalDate today;
    private final Words words;

    StudioPage(StudioFilter filter, LocalDate today, Words words) {
        this.filter = filter;
        this.today = today;
        this.words = words;
    }

    /** The studio has two halves: what is written, and clips. */
    static Markup tabs(Words words) {
        return el(
                "nav",
                cls("tabs studio__tabs"),
                attr("aria-label", words.say("authoring.studio.tabs")),
                el("a", href("/studio"), attr("aria-current", "page"), text(words.say("authoring.studio.tab-works"))),
                el("a", href("/studio/clips"), text(words.say("authoring.studio.tab-clips"))));
    }

    /** What publishers look after besides what is written. */
    static Markup more(Words words) {
        return el(
                "nav",
                cls("meta studio__more"),
                attr("aria-label", words.say("authoring.studio.more")),
                el("a", href("/rules"), icon("seal"), text(words.say("rules.title"))),
                el("a", href("/admin/audit"), icon("history"), text(words.say("authoring.audit.title"))));
    }

    Markup find() {
        return el(
                "div",
                cls("studio__find"),
                el(
                        "form",
                        attr("role", "search"),
                        attr("action", "/studio"),
                        attr("method", "get"),
                        el("label", cls("sr"), attr("for", "studio-q"), text(words.say("authoring.studio.search"))),
                        each(
                                filter.besideSearch(),
                                kept -> el(
                                        "input",
                                        attr("type", "hidden"),
                                        attr("name", kept.getKey()),
                                        attr("value", kept.getValue()))),
                        icon("search"),
                        el(
                                "input",
                                attr("id", "studio-q"),
                                attr("name", "q"),
                                attr("type", "search"),
                                attr("maxlength", 200),
                                attr("value", filter.value("q")),
                                attr("placeholder", words.say("authoring.studio.search")))),
                filters());
    }

    private Markup filters() {
        var chips = new ArrayList<Markup>();
        StudioFilter.ONLY.forEach(only -> chips.add(chip("only", only, words.say("authoring.only." + only))));
        for (var status : StudioRow.Status.values()) {
            chips.add(chip("status", status.key(), words.say("authoring.status." + status.key())));
        }
        for (var kind : DraftId.Kind.values()) {
            chips.add(chip("kind", kind.key(), words.say("authoring.studio." + kind.key())));
        }
        return el("nav", cls("filters"), attr("aria-label", words.say("authoring.studio.filters")), Markup.join(chips));
    }

    private Markup chip(String name, String value, String label) {
        Part on = filter.value(name).equals(value) ? attr("aria-current", "true") : Markup.NONE;
        return el("a", href(filter.toggled(name, value)), on, text(label));
    }

    Markup rows(List<StudioRow> rows) {
        return rows.isEmpty() ? none() : el("ul", cls("works"), each(rows, this::row));
    }

    private Markup none() {
        return el(
                "div",
                cls("empty"),
                el("p", text(words.say(filter.isEmpty() ? "authoring.studio.empty" : "authoring.studio.nothing"))),
                when(
                        !filter.isEmpty(),
                        () -> el("a", cls("btn"), href("/studio"), text(words.say("authoring.studio.all")))));
    }

    private Markup row(StudioRow row) {
        var title = Titles.of(row.title(), words);
        var address = "/studio/" + row.id().kind().key() + "s/" + row.id().id();
        return el(
                "li",
                el(
                        "div",
                        el("a", cls("works__title"), href(address), text(title)),
                        el(
                                "p",
                                cls("meta xs"),
                                el(
                                        "span",
                                        text(words.say("authoring.studio."
                                                + row.id().kind().key()))),
                                el("span", text(words.in(row.owner()))),
                                when(
                                        row.live() > 0 && row.id().kind() == DraftId.Kind.MODULE,
                                        () -> el(
                                                "span",
                                                text(
                                                        words.say(
                                                                row.status() == StudioRow.Status.RETIRED
                                                                        ? "authoring.desk.last"
                                                                        : "authoring.desk.live",
                                                                row.live())))))),
                el("div", cls("works__stage"), status(row)),
                el("div", cls("xs"), review(row)),
                el("div", cls("works__gaps"), gaps(row)));
    }

    private Markup status(StudioRow row) {
        var label = row.goesLive()
                .map(at -> words.say("authoring.stage.scheduled-at", StageChip.when(at, words)))
                .orElseGet(() -> words.say("authoring.status." + row.status().key()));
        var classes =
                switch (row.status()) {
                    case IN_REVIEW, CHANGED -> "chip chip--soon";
                    case APPROVED, PUBLISHED -> "chip chip--done";
                    case SCHEDULED -> "chip chip--clip";
                    case DRAFT, RETIRED -> "chip";
                };
        return el("span", cls(classes), text(label));
    }

    private Markup review(StudioRow row) {
        return row.reviewOn()
                .map(day -> StudioFilter.isDue(row, today)
                        ? el("span", cls("due"), text(words.say("authoring.studio.review-due", DAY.format(day))))
                        : el("span", cls("soft"), text(words.say("authoring.studio.review", DAY.format(day)))))
                .orElse(Markup.NONE);
    }

    private Markup gaps(StudioRow row) {
        var chips = new ArrayList<Markup>();
        for (var language : Language.values()) {
            var name = language == Language.JA ? "日本語" : "English";
            if (row.missing().contains(language)) {
                chips.add(el("span", cls("chip chip--soon"), text(words.say("authoring.studio.missing", name))));
            } else if (row.outdated().contains(language)) {
                chips.add(el("span", cls("chip"), text(words.say("authoring.studio.outdated", name))));
            }
        }
        return all(chips.toArray(Part[]::new));
    }
}
