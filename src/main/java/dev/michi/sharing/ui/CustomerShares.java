package dev.michi.sharing.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import dev.michi.sharing.Numbers;
import dev.michi.sharing.Share;
import dev.michi.sharing.ShareNumbers;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.util.List;

/** What a customer has handed out, for those who look after it: no links, the numbers alone. */
record CustomerShares(List<Share> shares, Numbers numbers, Words words) {

    Markup markup() {
        return all(
                el("div", cls("head"), el("h2", text(words.say("customers.handed-out")))),
                shares.isEmpty()
                        ? el("div", cls("empty"), el("p", text(words.say("customers.nothing-shared"))))
                        : el(
                                "table",
                                cls("nums"),
                                el(
                                        "thead",
                                        el(
                                                "tr",
                                                column("desk.shares.name"),
                                                column("desk.shares.opened"),
                                                column("desk.shares.done"))),
                                el("tbody", each(shares, this::row))));
    }

    private Markup column(String key) {
        return el("th", attr("scope", "col"), text(words.say(key)));
    }

    private Markup row(Share share) {
        var own = numbers.of(share.id());
        return el(
                "tr",
                el(
                        "th",
                        attr("scope", "row"),
                        DeskPage.named(share),
                        el("span", cls("soft xs"), text(words.day(share.created())))),
                el(
                        "td",
                        attr("data-l", words.say("desk.shares.opened")),
                        text(words.count(
                                "desk.people", own.map(ShareNumbers::opens).orElse(0)))),
                el(
                        "td",
                        attr("data-l", words.say("desk.shares.done")),
                        text(own.map(ShareNumbers::donePercent).orElse(0) + "%")));
    }
}
