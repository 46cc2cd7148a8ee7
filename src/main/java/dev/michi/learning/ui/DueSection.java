package dev.michi.learning.ui;

import static dev.michi.learning.ui.Pieces.head;
import static dev.michi.uikit.Icons.labelled;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;

import dev.michi.learning.DueItems.DueItem;
import dev.michi.learning.DueItems.Giver;
import dev.michi.uikit.DueDate;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.util.List;

/** What has to be finished by a day, what is late first. */
record DueSection(Words words, List<DueItem> items) {

    Markup markup() {
        return el(
                "section",
                cls("due"),
                head(words.say("home.due.title"), words.count("home.due.count", items.size()), Markup.NONE),
                el("ul", cls("rows rows--close"), each(items, this::row)));
    }

    private Markup row(DueItem item) {
        var title = words.in(item.title());
        var address = Paths.to(item.module(), item.unit());
        var minutes = words.minutes(item.minutesLeft());
        return el(
                "li",
                cls(item.daysLeft() < 0 ? "late" : ""),
                DueDate.block(words, item.due()),
                el(
                        "div",
                        cls("what"),
                        el("b", el("a", href(address), text(title))),
                        el(
                                "div",
                                cls("meta"),
                                DueDate.chip(words, item.daysLeft()),
                                item.by().map(by -> el("span", text(giver(by)))).orElse(Markup.NONE),
                                labelled("clock", item.begun() ? words.say("learning.left", minutes) : minutes))),
                el(
                        "a",
                        cls("btn"),
                        href(address),
                        attr("aria-label", words.say("home.coming.open-named", title)),
                        text(words.say("home.coming.open"))));
    }

    private String giver(Giver by) {
        var name = by.name().full(words.language());
        return by.manager()
                ? words.say("home.due.by-manager", name)
                : by.team()
                        .map(team -> words.say("home.due.by-team", words.in(team), name))
                        .orElse(name);
    }
}
