package dev.michi.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.learning.Learning;
import dev.michi.learning.PageTools;
import dev.michi.learning.Progress;
import dev.michi.learning.Revisions;
import dev.michi.people.AllowedTo;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.SignedIn;
import dev.michi.shared.Slug;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

@AllowedTo(Permission.LEARN)
@Route("modules/:module")
class ModuleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SignedIn signedIn;
    private final Catalog catalog;
    private final Learning learning;
    private final Revisions revisions;
    private final ModuleAside aside;
    private final PageTools tools;
    private final Clock clock;
    private String title = "";

    ModuleView(
            SignedIn signedIn,
            Catalog catalog,
            Learning learning,
            Revisions revisions,
            ModuleAside aside,
            PageTools tools,
            Clock clock) {
        addClassName("module-view");
        this.signedIn = signedIn;
        this.catalog = catalog;
        this.learning = learning;
        this.revisions = revisions;
        this.aside = aside;
        this.tools = tools;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = signedIn.require(Permission.LEARN);
        var words = new Words(person.language(), person.zone(), this::getTranslation);
        var slug = event.getRouteParameters()
                .get("module")
                .filter(Slug::isValid)
                .map(Slug::new)
                .orElseThrow(NotFoundException::new);
        var progress = learning.progress(person.id());
        removeAll();
        catalog.findModule(slug).ifPresentOrElse(module -> show(module, person, progress, words), () -> {
            var retired = RetiredPage.ofModule(catalog, slug, progress).orElseThrow(NotFoundException::new);
            title = words.in(retired.title());
            add(new Sheet(retired.markup(words)).withClass("plain"));
        });
    }

    private void show(LearningModule module, Person person, Progress progress, Words words) {
        title = words.in(module.title());
        var tool = tools.on(module);
        var sheet = new Sheet(page(module, person, progress, words, tool)).withClass("plain");
        add(sheet.onDo(what -> {
            if (what.equals(ChangedSection.NOTED)) {
                revisions
                        .of(person.id(), progress, module)
                        .told()
                        .forEach(told -> revisions.notice(person.id(), module, told.contentHash(), person.language()));
                sheet.show(page(module, person, progress, words, tool));
            } else {
                tool.filter(it -> it.key().equals(what))
                        .ifPresent(it -> it.use().run());
            }
        }));
    }

    private Markup page(
            LearningModule module, Person person, Progress progress, Words words, Optional<PageTools.Tool> tool) {
        var news = revisions.of(person.id(), progress, module);
        var today = LocalDate.ofInstant(clock.instant(), person.zone());
        return new ModulePage(catalog, module, progress, news, today, words, tool, aside.markup(module, words))
                .markup();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", title);
    }
}
