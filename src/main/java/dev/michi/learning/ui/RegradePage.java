package dev.michi.learning.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Question;
import dev.michi.learning.Regrade;
import dev.michi.learning.RegradePreview;
import dev.michi.people.PersonId;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.util.List;
import java.util.function.Function;

/** What judging old tries by a corrected key brings, to whom, and what was done before. */
record RegradePage(
        LearningModule module,
        RegradePreview preview,
        List<Regrade> done,
        Function<PersonId, String> nameOf,
        Words words) {

    /** @param said what came of the last click; may be empty */
    Markup markup(String said) {
        return el(
                "div",
                cls("wrap"),
                el(
                        "nav",
                        cls("crumb"),
                        attr("aria-label", words.say("learning.crumb")),
                        el("a", href(Paths.to(module)), text(words.in(module.title())))),
                el(
                        "header",
                        el("p", cls("eyebrow"), text(words.say("regrade.title"))),
                        el("h1", text(finding())),
                        el("p", cls("lead"), text(words.say("regrade.lead")))),
                el(
                        "div",
                        attr("role", "status"),
                        when(!said.isEmpty(), () -> el("p", cls("callout"), icon("info"), el("b", text(said))))),
                when(!preview.checks().isEmpty(), this::checks),
                when(!done.isEmpty(), this::history));
    }

    private String finding() {
        if (preview.checks().isEmpty()) {
            return words.say("regrade.finding.no-key");
        }
        if (preview.people() == 0) {
            return words.say("regrade.finding.nobody");
        }
        return preview.left() == 0
                ? words.count("regrade.finding.done", preview.people())
                : words.count("regrade.finding", preview.left());
    }

    private Markup checks() {
        return el(
                "section",
                Pieces.head(words.say("regrade.checks"), Markup.NONE),
                el("ul", cls("rows rows--close"), each(preview.checks(), this::check)),
                when(
                        preview.left() > 0,
                        () -> el(
                                "div",
                                cls("regrade__do"),
                                el("p", text(words.count("regrade.what", preview.newlyPassed(), preview.points()))),
                                el(
                                        "button",
                                        cls("btn btn--next"),
                                        attr("type", "button"),
                                        attr("data-do", preview.token()),
                                        icon("check"),
                                        text(words.count("regrade.apply", preview.left()))))));
    }

    private Markup check(RegradePreview.CorrectedCheck check) {
        return el(
                "li",
                el(
                        "div",
                        cls("what"),
                        el("b", text(words.in(check.unit().title()))),
                        each(
                                check.questions(),
                                id -> el(
                                        "p",
                                        cls("small"),
                                        text(check.unit()
                                                .check()
                                                .find(id)
                                                .map(Question::prompt)
                                                .map(words::in)
                                                .orElse(id.value()))))),
                el("span", cls("soft small num"), text(words.count("regrade.check", check.people(), check.points()))));
    }

    private Markup history() {
        return el(
                "section",
                Pieces.head(words.say("regrade.history"), Markup.NONE),
                el(
                        "ul",
                        cls("rows rows--close"),
                        each(
                                done,
                                regrade -> el(
                                        "li",
                                        icon("history"),
                                        el(
                                                "span",
                                                text(
                                                        words.count(
                                                                "regrade.entry",
                                                                regrade.people(),
                                                                words.day(regrade.at()),
                                                                nameOf.apply(regrade.who()),
                                                                regrade.points())))))));
    }
}
