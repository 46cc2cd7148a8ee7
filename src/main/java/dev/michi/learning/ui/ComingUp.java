package dev.michi.learning.ui;

import static dev.michi.learning.ui.Pieces.head;
import static dev.michi.uikit.Icons.labelled;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.ModuleId;
import dev.michi.learning.Progress;
import dev.michi.learning.Stamp;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.util.List;
import java.util.Optional;

/** What lies ahead on the trail, after the next step. */
record ComingUp(Catalog catalog, Progress progress, Words words, Optional<NextStep> next) {

    private static final int UP_NEXT = 3;

    Markup markup() {
        return next.isEmpty() && !finished().isEmpty() ? again() : coming();
    }

    private Markup coming() {
        var coming = next.flatMap(NextStep::trail).map(catalog::modulesOf).orElseGet(catalog::modules).stream()
                .filter(module -> !progress.isComplete(module))
                .filter(module -> next.map(step -> !step.module().id().equals(module.id()))
                        .orElse(true))
                .limit(UP_NEXT)
                .toList();
        return el(
                "section",
                cls("due"),
                head(words.say("home.coming.title"), Markup.NONE),
                coming.isEmpty()
                        ? el("p", cls("soft"), text(words.say("home.coming.none")))
                        : el("ul", cls("rows rows--close"), each(coming, this::comingRow)));
    }

    /** Nothing lies ahead: what was finished longest ago is the first to be forgotten. */
    private Markup again() {
        return el(
                "section",
                cls("due"),
                head(words.say("home.again.title"), Markup.NONE),
                el("ul", cls("rows rows--close"), each(finished(), this::comingRow)));
    }

    private List<LearningModule> finished() {
        return progress.stamps().reversed().stream()
                .filter(stamp -> stamp.kind() == Stamp.Kind.MODULE)
                .flatMap(stamp -> catalog.findModule(new ModuleId(stamp.subject())).stream())
                .distinct()
                .limit(UP_NEXT)
                .toList();
    }

    private Markup comingRow(LearningModule module) {
        return el(
                "li",
                el("span", cls("row__still"), Pieces.still(words, module)),
                el(
                        "div",
                        cls("what"),
                        el("b", el("a", href(Paths.to(module)), text(words.in(module.title())))),
                        el(
                                "div",
                                cls("meta"),
                                labelled(
                                        "clock",
                                        words.minutes(
                                                next.isEmpty() ? module.minutes() : progress.minutesLeft(module))),
                                labelled(
                                        "list",
                                        words.count(
                                                "learning.module.units",
                                                module.units().size())))),
                el(
                        "a",
                        cls("btn"),
                        href(Paths.to(module)),
                        attr("aria-label", words.say("home.coming.open-named", words.in(module.title()))),
                        text(words.say("home.coming.open"))));
    }
}
