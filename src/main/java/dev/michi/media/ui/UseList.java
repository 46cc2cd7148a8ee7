package dev.michi.media.ui;

import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.html.Section;
import dev.michi.media.ClipId;
import dev.michi.media.ClipUse;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.util.List;

/** The units in which a clip is shown, or how to show it in one. */
final class UseList extends Section {

    UseList(ClipId id, List<ClipUse> uses, Words words) {
        add(
                new Sheet("div", el("h2", text(words.say("studio.clip.uses")))).withClass("head"),
                uses.isEmpty()
                        ? new Sheet("p", text(words.say("studio.clip.unused", id.value()))).withClass("soft small")
                        : new Sheet(
                                        "ul",
                                        each(
                                                uses,
                                                use -> el(
                                                        "li",
                                                        el(
                                                                "a",
                                                                href(use.address()),
                                                                text(
                                                                        words.in(use.module()) + " / "
                                                                                + words.in(use.unit()))))))
                                .withClass("rows"));
    }
}
