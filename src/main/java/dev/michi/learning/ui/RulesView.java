package dev.michi.learning.ui;

import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.learning.AcknowledgementReport;
import dev.michi.learning.AcknowledgementReports;
import dev.michi.people.AllowedTo;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** All rules, and how many have acknowledged each as it is today. */
@AllowedTo({Permission.PUBLISH, Permission.LEAD, Permission.ADMINISTER})
@Route("rules")
class RulesView extends Div implements HasDynamicTitle {

    RulesView(SignedIn signedIn, Catalog catalog, AcknowledgementReports reports, Clock clock) {
        addClassName("rules-view");
        var me = signedIn.get();
        var words = new Words(me.language(), me.zone(), this::getTranslation);
        var today = LocalDate.ofInstant(clock.instant(), me.zone());
        var rules = catalog.modules().stream()
                .filter(LearningModule::rule)
                .map(module -> reports.at(module, today))
                .toList();
        add(new Sheet(markup(rules, words)).withClass("plain"));
    }

    private static Markup markup(List<AcknowledgementReport> rules, Words words) {
        return el(
                "div",
                cls("wrap"),
                el(
                        "header",
                        el("h1", text(words.say("rules.title"))),
                        el("p", cls("lead"), text(words.say("rules.lead")))),
                when(rules.isEmpty(), () -> el("div", cls("empty"), el("p", text(words.say("rules.none"))))),
                el("ul", cls("rows"), each(rules, report -> row(report, words))));
    }

    private static Markup row(AcknowledgementReport report, Words words) {
        var module = report.module();
        int all = report.rows().size();
        int holding = (int) report.holding();
        return el(
                "li",
                el(
                        "div",
                        cls("what"),
                        el("b", el("a", href(Paths.rule(module)), text(words.in(module.title())))),
                        el(
                                "p",
                                cls("soft small"),
                                text(words.say(
                                        "rules.standing",
                                        holding,
                                        all,
                                        report.text().version()))),
                        Pieces.progress(words.say("rules.progress"), Pieces.percent(holding, all))),
                el("a", cls("btn"), href(Paths.rule(module)), text(words.say("rules.who"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", getTranslation("rules.title"));
    }
}
