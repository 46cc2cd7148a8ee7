package dev.michi.learning.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.Trail;
import dev.michi.learning.Learning;
import dev.michi.learning.Progress;
import dev.michi.people.AllowedTo;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.shared.Slug;
import dev.michi.uikit.Contours;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.StampArt;
import dev.michi.uikit.Words;

/** The end of a trail: its stamp, what was learned, and where to go from here. */
@AllowedTo(Permission.LEARN)
@Route("trails/:trail/summit")
class SummitView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SignedIn signedIn;
    private final Catalog catalog;
    private final Learning learning;
    private String title = "";

    SummitView(SignedIn signedIn, Catalog catalog, Learning learning) {
        addClassName("summit-view");
        this.signedIn = signedIn;
        this.catalog = catalog;
        this.learning = learning;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = signedIn.require(Permission.LEARN);
        var words = new Words(person.language(), person.zone(), this::getTranslation);
        var trail = event.getRouteParameters()
                .get("trail")
                .filter(Slug::isValid)
                .flatMap(slug -> catalog.findTrail(new Slug(slug)))
                .orElseThrow(NotFoundException::new);
        var progress = learning.progress(person.id());
        if (!progress.isComplete(trail, catalog.modulesOf(trail))) {
            event.forwardTo(Paths.to(trail).substring(1));
            return;
        }
        title = words.in(trail.title());
        removeAll();
        add(new Sheet(markup(trail, progress, words)).withClass("plain"));
    }

    private Markup markup(Trail trail, Progress progress, Words words) {
        var next = NextStep.of(catalog, progress);
        return all(
                Contours.page(),
                el(
                        "div",
                        cls("wrap summit"),
                        StampArt.pressing(trail.id().value(), trail.stamp(), words.language()),
                        el("p", cls("eyebrow"), text(words.in(trail.title()))),
                        el("h1", text(words.say("learning.summit.title"))),
                        el(
                                "p",
                                cls("soft"),
                                text(words.say(
                                        "learning.summit.text",
                                        RankLine.name(words, progress.rank().station()),
                                        progress.points()))),
                        el(
                                "section",
                                cls("card summit__learned"),
                                el("h2", text(words.say("learning.summit.learned"))),
                                el(
                                        "ul",
                                        cls("prose"),
                                        each(trail.outcomes().in(words.language()), each -> el("li", text(each))))),
                        next.map(step -> Pieces.nextButton(
                                        Paths.to(step.module()),
                                        words.say(
                                                "learning.summit.next",
                                                words.in(step.module().title()))))
                                .orElseGet(() -> Pieces.nextButton(Paths.STAMP_BOOK, words.say("home.stamps.open"))),
                        el("a", cls("btn btn--text"), href(Paths.HOME), text(words.say("learning.moment.enough")))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", title);
    }
}
