package dev.michi.learning.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Unit;
import dev.michi.learning.PageTools.Tool;
import dev.michi.uikit.Icons;
import dev.michi.uikit.Landscape;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.util.List;
import java.util.Optional;

/** Parts that several of the learner's screens share. */
final class Pieces {

    private Pieces() {}

    /** A section's head: the ink rule, a heading, and a link at its end. */
    static Markup head(String heading, Markup besides) {
        return el("div", cls("head"), el("h2", text(heading)), besides);
    }

    static Markup head(String heading, String count, Markup besides) {
        return el("div", cls("head"), el("h2", text(heading), el("span", cls("count"), text(count))), besides);
    }

    static Markup link(String address, String label) {
        return el("a", href(address), text(label));
    }

    /** The one next step of a screen. */
    static Markup nextButton(String address, String label) {
        return el("a", cls("btn btn--next"), href(address), text(label), icon("arrow"));
    }

    /** The button of a tool; the sheet that shows it calls the tool. */
    static Markup tool(Words words, Optional<Tool> tool) {
        return tool.map(it -> el(
                        "button",
                        cls("btn btn--text"),
                        attr("type", "button"),
                        attr("aria-haspopup", "dialog"),
                        attr("data-do", it.key()),
                        icon(it.icon()),
                        text(words.say(it.key()))))
                .orElse(Markup.NONE);
    }

    /** Which language a module comes in, for those who would get it in another than their own. */
    static Markup language(Words words, LearningModule module) {
        var shown = module.shownIn(words.language());
        return when(
                shown != words.language(),
                () -> el("span", cls("chip"), icon("globe"), text(words.say("learning.language.only-" + shown.tag()))));
    }

    /** A page whose only button that answers is that of the tool. */
    static Sheet page(Markup markup, Optional<Tool> tool) {
        var sheet = new Sheet(markup).withClass("plain");
        tool.ifPresent(it -> sheet.onDo(clicked -> it.use().run()));
        return sheet;
    }

    /** @param label what it measures, for those who do not see it */
    static Markup progress(String label, int percent) {
        return el(
                "div",
                cls("progress"),
                attr("role", "progressbar"),
                attr("aria-label", label),
                attr("aria-valuenow", percent),
                attr("aria-valuemin", 0),
                attr("aria-valuemax", 100),
                el("span", attr("style", "--v:" + percent + "%")));
    }

    static Markup waypointDone() {
        return el("span", cls("waypoint waypoint--done"), icon("check"));
    }

    static Markup waypointHere(String label) {
        return el("span", cls("waypoint waypoint--here"), text(label));
    }

    static Markup waypoint(String label) {
        return el("span", cls("waypoint"), text(label));
    }

    /** {@code <li class="done|here|ahead">} content: the waypoint of a place in an order. */
    static Markup waypoint(int number, boolean done, boolean here) {
        return done ? waypointDone() : here ? waypointHere(number + "") : waypoint(number + "");
    }

    /** Its picture, or one that is drawn for it. */
    static Markup still(Words words, LearningModule module) {
        return module.picture()
                .map(file -> el(
                        "img",
                        cls("still"),
                        attr("src", file.address()),
                        attr("alt", ""),
                        attr("width", 640),
                        attr("height", 360)))
                .orElseGet(() -> Landscape.of(
                        module.id().value(),
                        module.subject().ordinal(),
                        module.stamp().in(words.language()).stream().findFirst().orElse("")));
    }

    /** Minutes, clip, questions: what to expect of a unit. */
    static List<Markup> expectations(Words words, Unit unit) {
        return List.of(
                when(!unit.clips().isEmpty(), () -> Icons.labelled("film", words.say("learning.unit.has-clip"))),
                when(
                        !unit.check().isEmpty(),
                        () -> Icons.labelled(
                                "question",
                                words.count(
                                        "learning.unit.questions",
                                        unit.check().questions().size()))));
    }

    static int percent(int part, int whole) {
        return whole == 0 ? 0 : Math.min(100, part * 100 / whole);
    }
}
