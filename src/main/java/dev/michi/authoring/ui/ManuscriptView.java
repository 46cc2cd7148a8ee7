package dev.michi.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.michi.authoring.DraftId;
import dev.michi.authoring.Drafts;
import dev.michi.authoring.ModuleManuscript;
import dev.michi.authoring.Opening;
import dev.michi.people.AllowedTo;
import dev.michi.people.People;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.shared.Slug;
import dev.michi.uikit.Words;

/** Writes a module. Opening what is published begins a draft of it; learners keep what they have until that is published. */
@AllowedTo(Permission.WRITE)
@Route("studio/modules/:id")
class ManuscriptView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SignedIn signedIn;
    private final transient People people;
    private final transient Drafts drafts;
    private final transient DeskParts parts;
    private String title = "";

    ManuscriptView(SignedIn signedIn, People people, Drafts drafts, DeskParts parts) {
        this.signedIn = signedIn;
        this.people = people;
        this.drafts = drafts;
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
                .map(each -> new DraftId(DraftId.Kind.MODULE, each))
                .orElseThrow(NotFoundException::new);
        removeAll();
        switch (drafts.open(id)) {
            case Opening.Opened(var draft)
            when draft.manuscript() instanceof ModuleManuscript module -> {
                title = words.in(module.title());
                add(new DeskWork(draft, person, words, parts));
            }
            case Opening.OfSomebodyElse(var owner) -> add(Closed.ofSomebodyElse(words, people, owner));
            case Opening.WithoutSource _ -> add(Closed.withoutSource(words));
            default -> throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", title.isEmpty() ? getTranslation("authoring.studio.title") : title);
    }
}
