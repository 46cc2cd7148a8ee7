package dev.michi.learning.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.catalog.LearningModule;
import dev.michi.learning.AcknowledgementReports;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import org.springframework.stereotype.Component;

/** What those see at the side of a module's page who answer for others: who has acknowledged it, and judging tries again. */
@Component
class ModuleAside {

    private final AcknowledgementReports reports;
    private final SignedIn signedIn;

    ModuleAside(AcknowledgementReports reports, SignedIn signedIn) {
        this.reports = reports;
        this.signedIn = signedIn;
    }

    Markup markup(LearningModule module, Words words) {
        var mayRead = reports.mayRead();
        var mayRegrade = signedIn.get().may(Permission.PUBLISH)
                && module.units().stream().anyMatch(unit -> !unit.check().isEmpty());
        return when(
                mayRead || mayRegrade,
                () -> el(
                        "section",
                        Pieces.head(words.say("revision.aside"), Markup.NONE),
                        el(
                                "ul",
                                cls("aside__links"),
                                when(mayRead, () -> link("people", Paths.rule(module), words.say("rules.open"))),
                                when(
                                        mayRegrade,
                                        () -> link("check", Paths.regrade(module), words.say("regrade.open"))))));
    }

    private static Markup link(String icon, String address, String label) {
        return el("li", el("a", href(address), icon(icon), text(label)));
    }
}
