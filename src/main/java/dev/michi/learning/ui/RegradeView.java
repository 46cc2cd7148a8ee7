package dev.michi.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.learning.RegradePreview;
import dev.michi.learning.Regrading;
import dev.michi.people.AllowedTo;
import dev.michi.people.People;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.shared.Slug;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;

/** After a key was corrected: what judging old tries again would bring, and doing it. */
@AllowedTo(Permission.PUBLISH)
@Route("regrade/:module")
class RegradeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SignedIn signedIn;
    private final Catalog catalog;
    private final Regrading regrading;
    private final People people;
    private String title = "";

    RegradeView(SignedIn signedIn, Catalog catalog, Regrading regrading, People people) {
        addClassName("regrade-view");
        this.signedIn = signedIn;
        this.catalog = catalog;
        this.regrading = regrading;
        this.people = people;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var me = signedIn.require(Permission.PUBLISH);
        var words = new Words(me.language(), me.zone(), this::getTranslation);
        var module = event.getRouteParameters()
                .get("module")
                .filter(Slug::isValid)
                .flatMap(slug -> catalog.findModule(new Slug(slug)))
                .orElseThrow(NotFoundException::new);
        title = words.in(module.title());
        removeAll();
        var sheet = new Sheet(Markup.NONE).withClass("plain");
        var preview = regrading.preview(module);
        sheet.show(page(module, preview, words, ""));
        sheet.onDo(token -> apply(sheet, module, token, words));
        add(sheet);
    }

    private void apply(Sheet sheet, LearningModule module, String token, Words words) {
        var said =
                switch (regrading.apply(module, token)) {
                    case Regrading.Result.Applied _ -> "regrade.applied";
                    case Regrading.Result.NothingToDo _ -> "regrade.nothing";
                    case Regrading.Result.Outdated _ -> "regrade.outdated";
                };
        sheet.show(page(module, regrading.preview(module), words, words.say(said)));
    }

    private Markup page(LearningModule module, RegradePreview preview, Words words, String said) {
        return new RegradePage(
                        module,
                        preview,
                        regrading.of(module.id()),
                        id -> people.find(id)
                                .map(person -> person.name().full(words.language()))
                                .orElse(id.value()),
                        words)
                .markup(said);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", title);
    }
}
