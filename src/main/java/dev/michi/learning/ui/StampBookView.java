package dev.michi.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.michi.catalog.Catalog;
import dev.michi.learning.Learning;
import dev.michi.people.AllowedTo;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.time.Clock;

@AllowedTo(Permission.LEARN)
@Route("me")
class StampBookView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int FOOTPRINTS = 12;

    private final SignedIn signedIn;
    private final Catalog catalog;
    private final Learning learning;
    private final Clock clock;

    StampBookView(SignedIn signedIn, Catalog catalog, Learning learning, Clock clock) {
        addClassName("stamps-view");
        this.signedIn = signedIn;
        this.catalog = catalog;
        this.learning = learning;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = signedIn.require(Permission.LEARN);
        var words = new Words(person.language(), person.zone(), this::getTranslation);
        var thisYear = words.date(clock.instant()).getYear();
        var year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("year")
                .filter(text -> text.matches("2[0-9]{3}"))
                .map(Integer::parseInt)
                .orElse(thisYear);
        var page = new StampBookPage(
                catalog,
                person,
                learning.progress(person.id()),
                learning.history(person.id(), FOOTPRINTS),
                words,
                year);
        removeAll();
        add(new Sheet(page.markup(thisYear)).withClass("plain"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", getTranslation("nav.stamps"));
    }
}
