package dev.michi.authoring.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.michi.authoring.DraftId;
import dev.michi.authoring.Manuscript;
import dev.michi.authoring.Version;
import dev.michi.people.AllowedTo;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.util.List;
import java.util.Optional;

/** Everything that was published of a module or trail. Any two versions can be compared; the address says which ones are. */
@AllowedTo(Permission.WRITE)
@Route("studio/:kind(modules|trails)/:id/versions")
class VersionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MILLIS = 6000;

    private final transient SignedIn signedIn;
    private final transient DeskParts parts;

    VersionsView(SignedIn signedIn, DeskParts parts) {
        this.signedIn = signedIn;
        this.parts = parts;
        addClassName("review-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = signedIn.require(Permission.WRITE);
        var words = new Words(person.language(), person.zone(), this::getTranslation);
        var id = DraftRoute.of(event);
        var all = parts.versions().of(id);
        var query = event.getLocation().getQueryParameters();
        removeAll();
        var wrap = new Div(new Sheet(head(id, words)));
        if (all.isEmpty()) {
            wrap.add(new Sheet("p", text(words.say("authoring.versions.none"))).withClass("empty"));
        }
        var list = new Div();
        list.addClassName("works");
        boolean several = all.stream().filter(Version::open).count() > 1;
        all.forEach(version -> list.add(row(id, version, version.equals(all.getLast()), several, query, words)));
        var chosen = opened(id, all, query, words).orElseGet(() -> compared(id, all, query, words));
        wrap.add(list, chosen);
        wrap.addClassName("wrap");
        wrap.setClassName("versions", several || !query.getParameters().isEmpty());
        add(wrap);
        if (!query.getParameters().isEmpty()) {
            chosen.scrollIntoView();
        }
    }

    private Markup head(DraftId id, Words words) {
        return all(
                el(
                        "nav",
                        cls("xs"),
                        attr("aria-label", words.say("learning.crumb")),
                        el("a", href("/studio"), text(words.say("authoring.studio.title"))),
                        text("　／　"),
                        el("a", href(DraftRoute.desk(id)), text(words.say("authoring.review.to-desk")))),
                el("h1", text(words.say("authoring.versions.title"))),
                el("p", cls("lead"), text(words.say("authoring.versions.lead"))));
    }

    /** @param first the first one was no change of anything */
    private Div row(DraftId id, Version version, boolean first, boolean several, QueryParameters query, Words words) {
        var number = words.say("authoring.versions.number", version.number());
        var row = new Div(new Sheet(all(
                el("b", text(number)),
                el(
                        "p",
                        cls("meta xs"),
                        el(
                                "span",
                                text(
                                        version.who().isPresent()
                                                ? StageChip.when(version.at(), words)
                                                : words.day(version.at()))),
                        el(
                                "span",
                                text(version.who()
                                        .flatMap(parts.people()::find)
                                        .map(who -> who.name().full(words.language()))
                                        .orElse(words.say("authoring.versions.imported")))),
                        when(
                                !first,
                                () -> el(
                                        "span",
                                        cls("chip"),
                                        text(words.say(
                                                "authoring.kind."
                                                        + version.kind().key()))))),
                el("p", cls("small"), text(words.in(version.note()))))));
        row.addClassName("version");
        if (version.open()) {
            row.add(new Sheet("span", new VersionLinks(id, query, words).markup(version.hash(), several))
                    .withClass("filters"));
            var restore =
                    new NativeButton(words.say("authoring.versions.restore"), click -> restore(id, version, words));
            restore.addClassNames("btn", "btn--s");
            restore.setAriaLabel(words.say("authoring.versions.restore") + ": " + number);
            row.add(restore);
        }
        return row;
    }

    private void restore(DraftId id, Version version, Words words) {
        if (parts.versions().restore(id, version.hash()).isPresent()) {
            UI.getCurrent().navigate(DraftRoute.desk(id).substring(1));
            Notification.show(
                    words.say("authoring.versions.restored", version.number()),
                    MILLIS,
                    Notification.Position.BOTTOM_START);
        } else {
            Notification.show(words.say("authoring.refused.outdated"), MILLIS, Notification.Position.BOTTOM_START);
        }
    }

    /** The whole of one version, in both languages. */
    private Optional<Sheet> opened(DraftId id, List<Version> all, QueryParameters query, Words words) {
        var asked = query.getSingleParameter(VersionLinks.OPEN);
        return all.stream()
                .filter(version -> version.open() && asked.equals(Optional.of(version.hash())))
                .findFirst()
                .flatMap(version -> parts.versions()
                        .manuscript(id, version.hash())
                        .map(text -> new Sheet(all(
                                        el("h2", text(words.say("authoring.versions.number", version.number()))),
                                        comparison(Optional.empty(), text, words)))
                                .withClass("compare--whole")));
    }

    private Markup comparison(Optional<Manuscript> before, Manuscript now, Words words) {
        return new ComparisonMarkup(before, now, parts.moduleTitles(words.language()), parts.readership(words), words)
                .markup();
    }

    /** Without a choice: what the latest changed against the one before it. */
    private Sheet compared(DraftId id, List<Version> all, QueryParameters query, Words words) {
        var open = all.stream().filter(Version::open).map(Version::hash).toList();
        var to = chosen(query, "to", open).or(() -> open.stream().findFirst());
        var from = chosen(query, "from", open).or(() -> open.stream().skip(1).findFirst());
        if (to.isEmpty() || from.isEmpty()) {
            return new Sheet(Markup.NONE);
        }
        var now = parts.versions().manuscript(id, to.get());
        var before = parts.versions().manuscript(id, from.get());
        return new Sheet(when(
                now.isPresent() && before.isPresent(),
                () -> all(
                        el("h2", icon("history"), text(words.say("authoring.versions.difference"))),
                        comparison(before, now.orElseThrow(), words))));
    }

    private static Optional<String> chosen(QueryParameters query, String name, List<String> open) {
        return query.getSingleParameter(name).filter(open::contains);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", getTranslation("authoring.versions.title"));
    }
}
