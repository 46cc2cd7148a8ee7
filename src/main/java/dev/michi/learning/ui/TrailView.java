package dev.michi.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.Trail;
import dev.michi.learning.Learning;
import dev.michi.learning.PageTools;
import dev.michi.learning.Progress;
import dev.michi.people.AllowedTo;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.shared.Slug;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;

@AllowedTo(Permission.LEARN)
@Route("trails/:trail")
class TrailView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SignedIn signedIn;
    private final Catalog catalog;
    private final Learning learning;
    private final PageTools tools;
    private String title = "";

    TrailView(SignedIn signedIn, Catalog catalog, Learning learning, PageTools tools) {
        addClassName("trail-view");
        this.signedIn = signedIn;
        this.catalog = catalog;
        this.learning = learning;
        this.tools = tools;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = signedIn.require(Permission.LEARN);
        var words = new Words(person.language(), person.zone(), this::getTranslation);
        var slug = event.getRouteParameters()
                .get("trail")
                .filter(Slug::isValid)
                .map(Slug::new)
                .orElseThrow(NotFoundException::new);
        var progress = learning.progress(person.id());
        removeAll();
        catalog.findTrail(slug).ifPresentOrElse(trail -> show(trail, progress, words), () -> {
            var retired = RetiredPage.ofTrail(catalog, slug, progress).orElseThrow(NotFoundException::new);
            title = words.in(retired.title());
            add(new Sheet(retired.markup(words)).withClass("plain"));
        });
    }

    private void show(Trail trail, Progress progress, Words words) {
        title = words.in(trail.title());
        var tool = tools.on(trail);
        add(Pieces.page(new TrailPage(catalog, trail, progress, words, tool).markup(), tool));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", title);
    }
}
