package dev.michi.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.michi.catalog.Catalog;
import dev.michi.learning.AcknowledgementReports;
import dev.michi.people.AllowedTo;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.shared.Slug;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Who had acknowledged which exact text of a module on a day: {@code ?on=2026-11-20}; {@code &text=} opens that text. */
@AllowedTo({Permission.PUBLISH, Permission.LEAD, Permission.ADMINISTER})
@Route("rules/:module")
class RuleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SignedIn signedIn;
    private final Catalog catalog;
    private final AcknowledgementReports reports;
    private final Clock clock;
    private String title = "";

    RuleView(SignedIn signedIn, Catalog catalog, AcknowledgementReports reports, Clock clock) {
        addClassName("rules-view");
        this.signedIn = signedIn;
        this.catalog = catalog;
        this.reports = reports;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var me = signedIn.get();
        var words = new Words(me.language(), me.zone(), this::getTranslation);
        var module = event.getRouteParameters()
                .get("module")
                .filter(Slug::isValid)
                .flatMap(slug -> catalog.findModule(new Slug(slug)))
                .orElseThrow(NotFoundException::new);
        var asked = event.getLocation().getQueryParameters();
        var today = LocalDate.ofInstant(clock.instant(), me.zone());
        var day = asked.getSingleParameter("on")
                .flatMap(RuleView::day)
                .filter(on -> !on.isAfter(today))
                .orElse(today);
        var text = asked.getSingleParameter("text").flatMap(hash -> reports.text(module.id(), hash));
        title = words.in(module.title());
        removeAll();
        add(new Sheet(new RulePage(reports.at(module, day), text, today, words).markup()).withClass("plain"));
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", title);
    }
}
