package dev.michi.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.michi.catalog.Catalog;
import dev.michi.learning.DueItems;
import dev.michi.learning.Learning;
import dev.michi.people.AllowedTo;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.time.Clock;
import java.time.ZonedDateTime;

@AllowedTo(Permission.LEARN)
@Route("")
class HomeView extends Div implements HasDynamicTitle {

    HomeView(SignedIn signedIn, Catalog catalog, Learning learning, DueItems dueItems, Clock clock) {
        addClassName("home-view");
        var person = signedIn.require(Permission.LEARN);
        var words = new Words(person.language(), person.zone(), this::getTranslation);
        var now = ZonedDateTime.now(clock.withZone(person.zone()));
        var progress = learning.progress(person.id());
        var page = new HomePage(catalog, progress, dueItems.mine(progress), person, words, now);
        add(new Sheet(page.markup()).withClass("plain"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.title");
    }
}
