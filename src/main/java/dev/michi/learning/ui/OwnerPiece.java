package dev.michi.learning.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;

import dev.michi.catalog.LearningModule.Owner;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;

/** Who made something, and a way to ask. */
final class OwnerPiece {

    private OwnerPiece() {}

    static Markup markup(Words words, Owner owner, String line) {
        var name = words.in(owner.name());
        return all(
                el(
                        "div",
                        cls("by"),
                        el("span", cls("avatar"), attr("aria-hidden", "true"), text(initial(name))),
                        el(
                                "p",
                                el("b", text(name)),
                                text(words.say("learning.owner.team", words.in(owner.team()))),
                                el("br"),
                                el("span", cls("soft"), text(line)))),
                el(
                        "p",
                        cls("by__ask"),
                        el(
                                "a",
                                cls("btn btn--s"),
                                href("mailto:" + owner.email()),
                                icon("message"),
                                text(words.say("learning.ask")))));
    }

    private static String initial(String name) {
        return name.isEmpty() ? "?" : Character.toString(name.codePointAt(0));
    }
}
