package dev.michi.learning.ui;

import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import dev.michi.catalog.LearningModule;
import dev.michi.learning.Stamp;
import dev.michi.uikit.Markup;
import dev.michi.uikit.StampArt;
import dev.michi.uikit.Words;

/** Stamps with their captions. */
final class StampPieces {

    private StampPieces() {}

    static Markup inStrip(Words words, Stamp stamp) {
        return el(
                "li",
                StampArt.pressed(stamp.subject(), stamp.text(), words.language()),
                el("span", cls("phrase"), text(words.in(stamp.title()))),
                el("time", attr("datetime", words.date(stamp.at()).toString()), text(words.day(stamp.at()))));
    }

    static Markup nextInStrip(Words words, LearningModule module) {
        return el(
                "li",
                StampArt.ghost(module.id().value(), module.stamp(), words.language()),
                el("span", cls("soft"), text(words.say("home.stamps.next"))));
    }
}
