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

@AllowedTo(Permission.LEARN)
@Route("catalog")
class CatalogView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SignedIn signedIn;
    private final Catalog catalog;
    private final Learning learning;

    CatalogView(SignedIn signedIn, Catalog catalog, Learning learning) {
        addClassName("catalog-view");
        this.signedIn = signedIn;
        this.catalog = catalog;
        this.learning = learning;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = signedIn.require(Permission.LEARN);
        var words = new Words(person.language(), person.zone(), this::getTranslation);
        var filter = CatalogFilter.of(event.getLocation().getQueryParameters());
        var matching =
                filter.value("q").isEmpty() ? catalog.modules() : catalog.search(filter.value("q"), person.language());
        var page = new CatalogPage(catalog, learning.progress(person.id()), filter, words, matching);
        removeAll();
        add(new Sheet(page.markup()).withClass("plain"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", getTranslation("catalog.title"));
    }
}
