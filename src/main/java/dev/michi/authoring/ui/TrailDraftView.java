package dev.michi.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.michi.authoring.DraftId;
import dev.michi.authoring.Opening;
import dev.michi.authoring.TrailManuscript;
import dev.michi.people.AllowedTo;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.shared.Slug;
import dev.michi.uikit.Words;

/** Composes a trail of modules. It goes the same way to learners as a module. */
@AllowedTo(Permission.WRITE)
@Route("studio/trails/:id")
class TrailDraftView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SignedIn signedIn;
    private final transient DeskParts parts;
    private String title = "";

    TrailDraftView(SignedIn signedIn, DeskParts parts) {
        this.signedIn = signedIn;
        this.parts = parts;
        addClassName("manuscript-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = signedIn.require(Permission.WRITE);
        var words = new Words(person.language(), person.zone(), this::getTranslation);
        var id = event.getRouteParameters()
                .get("id")
                .filter(Slug::isValid)
                .map(each -> new DraftId(DraftId.Kind.TRAIL, each))
                .orElseThrow(NotFoundException::new);
        removeAll();
        switch (parts.drafts().open(id)) {
            case Opening.Opened(var draft)
            when draft.manuscript() instanceof TrailManuscript trail -> {
                title = words.in(trail.title());
                add(new TrailWork(draft, person, words, parts));
            }
            case Opening.OfSomebodyElse(var owner) -> add(Closed.ofSomebodyElse(words, parts.people(), owner));
            case Opening.WithoutSource _ -> add(Closed.withoutSource(words));
            default -> throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", title.isEmpty() ? getTranslation("authoring.studio.title") : title);
    }
}
