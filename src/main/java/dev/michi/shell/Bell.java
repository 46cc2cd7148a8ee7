package dev.michi.shell;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;

/** How much of what one was told is new. */
class Bell extends Sheet {

    private static final int MOST = 99;

    Bell() {
        super(Markup.NONE);
        withClass("plain");
    }

    void show(int unread, Words words) {
        var label = unread == 0 ? words.say("notify.bell.none") : words.count("notify.bell", unread);
        show(el(
                "a",
                cls("btn btn--icon bell"),
                href("/notices"),
                attr("aria-label", label),
                icon("bell"),
                when(
                        unread > 0,
                        () -> el(
                                "span",
                                cls("bell__count num"),
                                attr("aria-hidden", "true"),
                                text(unread > MOST ? MOST + "+" : Integer.toString(unread))))));
    }
}
