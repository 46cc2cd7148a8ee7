package dev.michi.authoring.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.michi.authoring.Beginning;
import dev.michi.authoring.Beginnings;
import dev.michi.authoring.Draft;
import dev.michi.authoring.DraftId;
import dev.michi.authoring.Studio;
import dev.michi.authoring.Template;
import dev.michi.people.AllowedTo;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.shared.LocalizedText;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** All modules and trails with how far they are, who answers for them, when they are looked at again, and what is not translated. */
@AllowedTo(Permission.WRITE)
@Route("studio")
class StudioView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SignedIn signedIn;
    private final transient Studio studio;
    private final transient Beginnings beginnings;
    private final transient Clock clock;

    StudioView(SignedIn signedIn, Studio studio, Beginnings beginnings, Clock clock) {
        this.signedIn = signedIn;
        this.studio = studio;
        this.beginnings = beginnings;
        this.clock = clock;
        addClassName("studio-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = signedIn.require(Permission.WRITE);
        var words = new Words(person.language(), person.zone(), this::getTranslation);
        var filter = StudioFilter.of(event.getLocation().getQueryParameters());
        var today = LocalDate.ofInstant(clock.instant(), person.zone());
        var page = new StudioPage(filter, today, words);
        var list = new Sheet(Markup.NONE);
        Runnable draw = () -> list.show(page.rows(studio.rows().stream()
                .filter(row -> filter.accepts(row, person.id(), today))
                .toList()));
        draw.run();
        removeAll();
        var wrap = new Div(
                top(words, person.may(Permission.PUBLISH), draw),
                new Sheet(StudioPage.tabs(words)),
                new Sheet(page.find()),
                list);
        wrap.addClassName("wrap");
        add(wrap);
    }

    private Header top(Words words, boolean publisher, Runnable imported) {
        var head = new Sheet(all(
                el("h1", text(words.say("authoring.studio.title"))),
                el("p", cls("lead"), text(words.say("authoring.studio.lead"))),
                Markup.when(publisher, () -> StudioPage.more(words))));
        var bring =
                new NativeButton(words.say("authoring.import.open"), click -> new ImportDialog(words, imported).open());
        bring.addClassName("btn");
        var trail = new NativeButton(words.say("authoring.studio.new-trail"), click -> {
            begin(DraftId.Kind.TRAIL, Template.EMPTY, LocalizedText.EMPTY);
        });
        trail.addClassName("btn");
        var module = new NativeButton("", click -> new NewModuleDialog(
                        words, (template, title) -> begin(DraftId.Kind.MODULE, template, title))
                .open());
        module.addClassNames("btn", "btn--next");
        module.getElement()
                .setProperty(
                        "innerHTML",
                        all(icon("plus"), text(words.say("authoring.studio.new-module")))
                                .html());
        var tools = new Div(bring, trail, module);
        tools.addClassName("studio__tools");
        var top = new Header(head, tools);
        top.addClassName("studio__top");
        return top;
    }

    /** A double click leads to the same draft twice. */
    private void begin(DraftId.Kind kind, Template template, LocalizedText title) {
        switch (beginnings.begin(new Beginnings.Wish(kind, template, title, ""), Optional.empty())) {
            case Beginning.Begun(var draft) -> open(draft);
            case Beginning.Again(var draft) -> open(draft);
            case Beginning.Taken _ -> throw new IllegalStateException("No address was wished for");
        }
    }

    private static void open(Draft draft) {
        UI.getCurrent()
                .navigate(
                        "studio/" + draft.id().kind().key() + "s/" + draft.id().id());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", getTranslation("authoring.studio.title"));
    }
}
