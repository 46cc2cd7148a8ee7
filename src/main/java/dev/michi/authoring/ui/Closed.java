package dev.michi.authoring.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;

import dev.michi.people.People;
import dev.michi.people.PersonId;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;

/** Why something cannot be written here now, and the way back. */
final class Closed {

    private Closed() {}

    static Sheet ofSomebodyElse(Words words, People people, PersonId owner) {
        var name = people.find(owner)
                .map(each -> each.name().full(words.language()))
                .orElse("");
        return page(words, "authoring.closed.somebody-else", name);
    }

    static Sheet withoutSource(Words words) {
        return page(words, "authoring.closed.without-source", "");
    }

    private static Sheet page(Words words, String key, String who) {
        var content = all(
                el("h1", text(words.say(key + ".title"))),
                el("p", text(words.say(key + ".text", who))),
                el("a", cls("btn"), href("/studio"), text(words.say("authoring.studio.back"))));
        return new Sheet("div", el("div", cls("empty"), content)).withClass("wrap");
    }
}
