package dev.michi.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.michi.authoring.DraftPreviews;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Unit;
import dev.michi.learning.UnitPreviews;
import dev.michi.people.AllowedTo;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A module in draft, for whoever has the link and is signed in: {@code previews/4f…?unit=begin}. It looks as it will to learners,
 * says that it is a draft, and counts nothing.
 */
@AllowedTo(Permission.LEARN)
@Route("previews/:token")
class PreviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SignedIn signedIn;
    private final transient DraftPreviews previews;
    private final transient UnitPreviews looks;
    private String title = "";

    PreviewView(SignedIn signedIn, DraftPreviews previews, UnitPreviews looks) {
        this.signedIn = signedIn;
        this.previews = previews;
        this.looks = looks;
        addClassNames("unit-view", "preview-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = signedIn.require(Permission.LEARN);
        var words = new Words(person.language(), person.zone(), this::getTranslation);
        var token = event.getRouteParameters().get("token").orElse("");
        removeAll();
        var found = previews.open(token);
        if (found.isEmpty()) {
            title = words.say("authoring.preview.gone.title");
            add(PreviewPage.gone(words));
            return;
        }
        var preview = found.get();
        var wanted = event.getLocation().getQueryParameters().getSingleParameter("unit");
        var page = new PreviewPage(preview, "/previews/" + token, words);
        title = page.title();
        var wrap = new Div(new Sheet(page.head()));
        wrap.addClassName("wrap");
        preview.look()
                .ifPresentOrElse(module -> show(wrap, page, module, wanted, words), () -> wrap.add(page.nothing()));
        add(wrap);
    }

    private void show(Div wrap, PreviewPage page, LearningModule module, Optional<String> wanted, Words words) {
        var unit = module.units().stream()
                .filter(each -> wanted.equals(Optional.of(each.slug().value())))
                .findFirst()
                .or(() -> module.units().stream().findFirst());
        wrap.add(new Sheet(page.about(module, unit)));
        unit.ifPresent(it -> wrap.add(unit(module, it, words)));
    }

    private TriedCheck unit(LearningModule module, Unit unit, Words words) {
        var shown = new TriedCheck[1];
        shown[0] = new TriedCheck(
                looks.unit(module, unit, words), json -> shown[0].showVerdict(answered(module, unit, json, words)));
        return shown[0];
    }

    private Markup answered(LearningModule module, Unit unit, JsonNode json, Words words) {
        var attempt = Math.max(1, json.get("attempt").asInt());
        return looks.unit(module, unit, looks.check(unit.check(), attempt, json.get("answers"), words), words);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", title);
    }
}
