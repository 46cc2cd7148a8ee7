package dev.michi.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.ModuleId;
import dev.michi.catalog.Reviews;
import dev.michi.learning.DueItems;
import dev.michi.learning.Learning;
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
import java.time.ZonedDateTime;
import java.util.Optional;

@AllowedTo(Permission.LEARN)
@Route("")
class HomeView extends Div implements HasDynamicTitle {

    private final transient Catalog catalog;
    private final transient Learning learning;
    private final transient Revisions revisions;
    private final transient Reviews reviews;
    private final transient DueItems dueItems;
    private final transient Clock clock;
    private final transient Person person;
    private final Sheet sheet = new Sheet(Markup.NONE).withClass("plain").onDo(this::act);

    HomeView(
            SignedIn signedIn,
            Catalog catalog,
            Learning learning,
            Revisions revisions,
            Reviews reviews,
            DueItems dueItems,
            Clock clock) {
        addClassName("home-view");
        this.catalog = catalog;
        this.learning = learning;
        this.revisions = revisions;
        this.reviews = reviews;
        this.dueItems = dueItems;
        this.clock = clock;
        this.person = signedIn.require(Permission.LEARN);
        add(sheet);
        refresh();
    }

    private void refresh() {
        var words = new Words(person.language(), person.zone(), this::getTranslation);
        var now = now();
        var progress = learning.progress(person.id());
        var asked = Markup.all(
                new NewsSection(words, revisions.all(person.id(), progress), now.toLocalDate()).markup(),
                new ReviewSection(words, reviews.mine()).markup());
        var page = new HomePage(catalog, progress, dueItems.mine(progress), asked, person, words, now);
        sheet.show(page.markup());
    }

    private void act(String what) {
        if (what.startsWith(NewsSection.NOTED)) {
            noted(what.substring(NewsSection.NOTED.length()));
        } else if (what.startsWith(ReviewSection.STILL_RIGHT)) {
            ReviewSection.Choice.parse(what).ifPresent(this::confirm);
        }
        refresh();
    }

    private void noted(String id) {
        var progress = learning.progress(person.id());
        module(id).ifPresent(module -> revisions
                .of(person.id(), progress, module)
                .told()
                .forEach(told -> revisions.notice(person.id(), module, told.contentHash(), person.language())));
    }

    private void confirm(ReviewSection.Choice choice) {
        module(choice.module())
                .ifPresent(module -> reviews.confirm(
                        module, choice.due(), now().toLocalDate().plusMonths(choice.months())));
    }

    private Optional<LearningModule> module(String id) {
        return Slug.isValid(id) ? catalog.findModule(new ModuleId(id)) : Optional.empty();
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock.withZone(person.zone()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("home.title");
    }
}
