package dev.michi.learning.ui;

import static dev.michi.learning.ui.Pieces.head;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.learning.News;
import dev.michi.learning.News.Asked;
import dev.michi.uikit.DueDate;
import dev.michi.uikit.Icons;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** On Home: what has to be read again, and what has changed in what one knows. */
record NewsSection(Words words, List<News> news, LocalDate today) {

    /** Begins what {@code data-do} says when a notice is put aside; the module's id follows. */
    static final String NOTED = "noted ";

    Markup markup() {
        var asked = news.stream()
                .filter(each -> each.asked().isPresent())
                .sorted(Comparator.comparing(
                        (News each) -> each.asked().flatMap(Asked::by).orElse(LocalDate.MAX)))
                .toList();
        var told = news.stream()
                .filter(each -> each.asked().isEmpty() && !each.told().isEmpty())
                .toList();
        return Markup.all(
                when(
                        !asked.isEmpty(),
                        () -> el(
                                "section",
                                cls("wrap due again"),
                                head(
                                        words.say("revision.home.title"),
                                        words.count("home.due.count", asked.size()),
                                        Markup.NONE),
                                el("ul", cls("rows rows--close"), each(asked, this::asked)))),
                when(
                        !told.isEmpty(),
                        () -> el(
                                "section",
                                cls("wrap due told"),
                                head(words.say("revision.told.title"), Markup.NONE),
                                el("ul", cls("rows rows--close"), each(told, this::told)))));
    }

    private Markup asked(News each) {
        var title = words.in(each.module().title());
        var asked = each.asked().orElseThrow();
        var address = Paths.changes(each.module());
        var left = asked.by().map(day -> (int) ChronoUnit.DAYS.between(today, day));
        var isRule = asked instanceof Asked.AcceptRule;
        return el(
                "li",
                cls(left.filter(days -> days < 0).isPresent() ? "late" : ""),
                asked.by()
                        .map(day -> DueDate.block(words, day))
                        .orElseGet(() -> el("span", cls("date"), Icons.icon(isRule ? "seal" : "history"))),
                el(
                        "div",
                        cls("what"),
                        el("b", el("a", href(address), text(title))),
                        el("p", cls("soft small"), text(isRule ? words.say("revision.rule.note") : note(asked))),
                        left.map(days -> el("div", cls("meta"), DueDate.chip(words, days)))
                                .orElse(Markup.NONE)),
                el(
                        "a",
                        cls("btn"),
                        href(address),
                        attr("aria-label", words.say(isRule ? "revision.accept-named" : "revision.read-named", title)),
                        text(words.say(isRule ? "revision.accept.short" : "revision.read"))));
    }

    private String note(Asked asked) {
        var note = asked instanceof Asked.ReadAgain again ? words.in(again.note()) : "";
        return note.lines().findFirst().orElseGet(() -> words.say("revision.no-note"));
    }

    private Markup told(News each) {
        var title = words.in(each.module().title());
        var note = words.in(each.told().getFirst().note());
        return el(
                "li",
                el("span", cls("date"), Icons.icon("history")),
                el(
                        "div",
                        cls("what"),
                        el("b", el("a", href(Paths.changes(each.module())), text(title))),
                        el(
                                "p",
                                cls("soft small"),
                                text(
                                        note.isBlank()
                                                ? words.say("revision.no-note")
                                                : note.lines().findFirst().orElse("")))),
                el(
                        "button",
                        cls("btn"),
                        attr("type", "button"),
                        attr("data-do", NOTED + each.module().id()),
                        attr("aria-label", words.say("revision.noted-named", title)),
                        text(words.say("revision.noted"))));
    }
}
