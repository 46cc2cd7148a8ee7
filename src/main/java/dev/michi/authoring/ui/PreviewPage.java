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

import dev.michi.authoring.Preview;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Unit;
import dev.michi.shared.LocalizedTexts;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.util.Optional;

/** What stands around the unit of a preview: that it is one, what the module is about, and its other units. */
final class PreviewPage {

    private final Preview preview;
    private final String address;
    private final Words words;

    /** @param address of the preview, without what is chosen in it */
    PreviewPage(Preview preview, String address, Words words) {
        this.preview = preview;
        this.address = address;
        this.words = words;
    }

    static Sheet gone(Words words) {
        return new Sheet(
                        "div",
                        el(
                                "div",
                                cls("empty"),
                                el("h1", text(words.say("authoring.preview.gone.title"))),
                                el("p", text(words.say("authoring.preview.gone.text"))),
                                el("a", cls("btn"), href("/"), text(words.say("authoring.preview.home")))))
                .withClass("wrap");
    }

    String title() {
        return words.say(
                "authoring.preview.title", Titles.of(preview.manuscript().title(), words));
    }

    Markup head() {
        return el(
                "div",
                cls("notice preview-note"),
                attr("role", "note"),
                icon("eye"),
                el(
                        "p",
                        el("b", text(words.say("authoring.preview.is"))),
                        text(" " + words.say("authoring.preview.counts"))),
                StageChip.of(preview.stage(), words),
                el(
                        "span",
                        cls("xs"),
                        text(words.say("authoring.preview.changed", StageChip.when(preview.changedAt(), words)))));
    }

    Sheet nothing() {
        return new Sheet(
                "div",
                el(
                        "div",
                        cls("empty"),
                        el("h1", text(title())),
                        el("p", text(words.say("authoring.preview.nothing")))));
    }

    Markup about(LearningModule module, Optional<Unit> shown) {
        return all(
                el(
                        "header",
                        cls("preview-about"),
                        el("p", cls("eyebrow"), text(words.say("authoring.studio.module"))),
                        el(
                                "p",
                                cls("preview-about__title"),
                                text(Titles.of(preview.manuscript().title(), words))),
                        el("p", cls("soft"), text(words.in(module.summary())))),
                el(
                        "div",
                        cls("preview-about__why"),
                        lines("authoring.preview.purpose", module.purpose()),
                        lines("authoring.preview.not-for", module.notFor())),
                el(
                        "nav",
                        cls("preview-units"),
                        attr("aria-label", words.say("authoring.preview.units")),
                        el("ol", each(module.units(), unit -> link(unit, shown)))));
    }

    private Markup lines(String key, LocalizedTexts texts) {
        var lines = texts.in(words.language());
        return when(
                !lines.isEmpty(),
                () -> el(
                        "section",
                        el("h2", cls("xs"), text(words.say(key))),
                        el("ul", each(lines, line -> el("li", text(line))))));
    }

    private Markup link(Unit unit, Optional<Unit> shown) {
        boolean here = shown.filter(unit::equals).isPresent();
        return el(
                "li",
                el(
                        "a",
                        href(address + "?unit=" + unit.slug()),
                        here ? attr("aria-current", "page") : Markup.NONE,
                        text(Titles.of(unit.title(), words))));
    }
}
