package dev.michi.learning.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.join;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.catalog.LearningModule;
import dev.michi.learning.AcknowledgementReport;
import dev.michi.learning.AcknowledgementReport.Row;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The report of a rule: the finding in a sentence, the day, who has not acknowledged, who has, and the very text. */
final class RulePage {

    private final AcknowledgementReport report;
    private final Optional<LearningModule> opened;
    private final LocalDate today;
    private final Words words;

    /** @param opened a text to show below */
    RulePage(AcknowledgementReport report, Optional<LearningModule> opened, LocalDate today, Words words) {
        this.report = report;
        this.opened = opened;
        this.today = today;
        this.words = words;
    }

    Markup markup() {
        var open = report.rows().stream().filter(row -> !row.holds()).toList();
        var holding = report.rows().stream().filter(Row::holds).toList();
        return el(
                "div",
                cls("wrap"),
                crumb(),
                intro(),
                day(),
                when(!open.isEmpty(), () -> table("rules.open-ones", open)),
                when(!holding.isEmpty(), () -> table("rules.accepted-ones", holding)),
                when(report.rows().isEmpty(), this::nobody),
                opened.map(this::textOf).orElse(Markup.NONE));
    }

    private Markup crumb() {
        return el(
                "nav",
                cls("crumb"),
                attr("aria-label", words.say("learning.crumb")),
                el("a", href(Paths.RULES), text(words.say("rules.title"))),
                el("a", href(Paths.to(report.module())), text(words.say("rules.to-module"))));
    }

    private Markup intro() {
        return el(
                "header",
                el("p", cls("eyebrow"), text(words.in(report.module().title()))),
                el(
                        "h1",
                        text(words.say(
                                "rules.finding", report.holding(), report.rows().size()))),
                el(
                        "p",
                        cls("lead"),
                        text(report.text()
                                .since()
                                .map(since -> words.say(
                                        "rules.text-since", report.text().version(), words.day(since)))
                                .orElseGet(() ->
                                        words.say("rules.text", report.text().version()))),
                        text(" "),
                        el("a", href(to(report.text().contentHash())), text(words.say("rules.read-text")))));
    }

    /** A form that works by itself: the address has the day. */
    private Markup day() {
        return el(
                "form",
                cls("rules__day"),
                attr("method", "get"),
                attr("action", Paths.rule(report.module())),
                el("label", attr("for", "on"), text(words.say("rules.day"))),
                el(
                        "input",
                        attr("id", "on"),
                        attr("name", "on"),
                        attr("type", "date"),
                        attr("max", today.toString()),
                        attr("value", report.day().toString())),
                el("button", cls("btn"), attr("type", "submit"), text(words.say("rules.show"))),
                el(
                        "a",
                        cls("btn btn--text"),
                        attr("router-ignore", ""),
                        attr("download", ""),
                        href("/api/v1/acknowledgements?format=csv&module="
                                + report.module().slug() + "&at=" + report.day()),
                        icon("download"),
                        text(words.say("rules.csv"))));
    }

    private Markup table(String key, List<Row> rows) {
        return el(
                "section",
                Pieces.head(words.say(key), words.count("team.people", rows.size()), Markup.NONE),
                el(
                        "table",
                        cls("rules__table"),
                        el(
                                "thead",
                                el(
                                        "tr",
                                        each(
                                                List.of("person", "version", "language", "at"),
                                                column -> el(
                                                        "th",
                                                        attr("scope", "col"),
                                                        text(words.say("rules.column." + column)))))),
                        el("tbody", each(rows, this::row))));
    }

    private Markup row(Row row) {
        return el(
                "tr",
                el("th", attr("scope", "row"), text(row.person().name().full(words.language()))),
                row.accepted()
                        .map(fact -> join(List.of(
                                cell("version", el("a", href(to(fact.contentHash())), text("v" + fact.version()))),
                                cell(
                                        "language",
                                        text(words.say("revision.language."
                                                + fact.language().tag()))),
                                cell("at", text(words.day(fact.at()))))))
                        .orElseGet(() -> el("td", attr("colspan", 3), cls("soft"), text(words.say("rules.never")))));
    }

    private Markup cell(String column, Markup content) {
        return el("td", attr("data-column", words.say("rules.column." + column)), content);
    }

    private Markup nobody() {
        return el("div", cls("empty"), el("p", text(words.say("rules.nobody"))));
    }

    private String to(String hash) {
        return Paths.rule(report.module()) + "?on=" + report.day() + "&text=" + hash + "#text";
    }

    /** Word for word as it was. */
    private Markup textOf(LearningModule module) {
        return el(
                "section",
                attr("id", "text"),
                cls("unit-view"),
                Pieces.head(words.say("rules.text-title", module.version()), Markup.NONE),
                each(
                        module.units(),
                        unit -> el(
                                "article",
                                cls("prose rules__text"),
                                el("h3", text(words.in(unit.title()))),
                                each(unit.blocks(), block -> BlockMarkup.of(block, words)))));
    }
}
