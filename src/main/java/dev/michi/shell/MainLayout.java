package dev.michi.shell;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.RouterLayout;
import dev.michi.notify.Inbox;
import dev.michi.people.People;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.Profile;
import dev.michi.people.SignedIn;
import dev.michi.shared.Language;
import dev.michi.uikit.Icons;
import dev.michi.uikit.InkFilters;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Part;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.util.ArrayList;
import java.util.List;

/** The frame around every screen: bar, content, and on phones the navigation at the bottom. */
@Layout
@JsModule("./michi-shell.ts")
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {

    private static final String CATALOG = "/catalog";
    private static final String STUDIO = "/studio";

    private record Place(String address, String icon, String key) {}

    private final People people;
    private Person person;
    private Words words;
    private final ShellSettings settings;
    private final Inbox inbox;
    private final Bell bell = new Bell();
    private final Sheet bar = new Sheet(Markup.NONE).withClass("plain");
    private final Main content = new Main();
    private final Sheet bottom = new Sheet("nav", Markup.NONE).withClass("bottom");
    private String shown = "";

    MainLayout(SignedIn signedIn, People people, Inbox inbox, ShellSettings settings) {
        this.people = people;
        this.person = signedIn.get();
        this.settings = settings;
        this.inbox = inbox;
        this.words = wordsOf(person);
        addClassName("frame");
        content.setId("main");
        content.getElement().setAttribute("tabindex", "-1");
        build();
    }

    private Words wordsOf(Person who) {
        return new Words(who.language(), who.zone(), this::getTranslation);
    }

    private void build() {
        bottom.getElement().setAttribute("aria-label", words.say("nav.main-phone"));
        var header = new Header(bar, end());
        header.addClassName("bar");
        var before = all(skip(), InkFilters.markup(), when(settings.demo(), this::demoBanner));
        removeAll();
        add(new Sheet(before).withClass("plain"), header, content, bottom);
    }

    /** A screen that lives on over a reload keeps its frame: another language has to reach it, too. */
    private void follow(Person now) {
        if (now.language() != words.language()) {
            person = now;
            words = wordsOf(now);
            build();
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(view.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        follow(people.get(person.id()));
        var path = "/" + event.getLocation().getPath();
        bell.show(inbox.unread(), words);
        bar.show(all(brand(), nav(path), when(!path.equals(CATALOG), this::search)));
        bottom.show(el("ul", each(places(), place -> el("li", link(place, path, true))), findOnPhone()));
        if (!path.equals(shown)) {
            shown = path;
            var back = event.getLocationChangeEvent().getTrigger() == NavigationTrigger.HISTORY;
            content.getElement().executeJs("window.michi.arrived($0, $1)", path, back);
        }
    }

    private Markup skip() {
        return el("a", cls("skip"), href("#main"), attr("router-ignore", ""), text(words.say("nav.skip")));
    }

    private Markup demoBanner() {
        return el(
                "aside",
                cls("demo-banner"),
                attr("aria-label", words.say("nav.demo-label")),
                icon("info"),
                text(words.say("nav.demo")));
    }

    private Markup brand() {
        return el(
                "a",
                cls("brand"),
                href("/"),
                attr("aria-label", words.say("nav.brand")),
                Icons.mark(),
                el("span", text("Michi")));
    }

    private List<Place> places() {
        var places = new ArrayList<Place>();
        if (person.may(Permission.LEARN)) {
            places.add(new Place("/", "home", "nav.home"));
            places.add(new Place(CATALOG, "path", "nav.trails"));
            places.add(new Place("/me", "book", "nav.stamps"));
        }
        if (person.may(Permission.SERVE)) {
            places.add(new Place("/customers", "people", "nav.customers"));
        }
        if (person.may(Permission.SHARE)) {
            places.add(new Place("/desk", "share", "nav.desk"));
        }
        if (person.may(Permission.WRITE)) {
            places.add(new Place(STUDIO, "pencil", "nav.studio"));
        }
        if (person.may(Permission.LEAD) || person.may(Permission.ADMINISTER)) {
            places.add(new Place("/team", "target", "nav.team"));
        }
        if (person.may(Permission.ADMINISTER)) {
            places.add(new Place("/admin/people", "people", "nav.people"));
        }
        return places;
    }

    private Markup nav(String path) {
        return el(
                "nav",
                cls("bar__nav"),
                attr("aria-label", words.say("nav.main")),
                el("ul", each(places(), place -> el("li", link(place, path, false)))));
    }

    private Markup link(Place place, String path, boolean withIcon) {
        Part current = isAt(place, path) ? attr("aria-current", "page") : Markup.NONE;
        return el(
                "a",
                href(place.address()),
                current,
                when(withIcon, () -> icon(place.icon())),
                el("span", text(words.say(place.key()))));
    }

    private static boolean isAt(Place place, String path) {
        return switch (place.address()) {
            case "/", "/me" -> path.equals(place.address());
            case CATALOG -> path.startsWith(CATALOG) || path.startsWith("/trails") || path.startsWith("/modules");
            case "/admin/people" -> path.startsWith("/admin/people") || path.startsWith("/admin/jobs");
            default -> path.startsWith(place.address());
        };
    }

    /** On phones the search box stands on the catalogue only; the script of the shell goes on to the box. */
    private Markup findOnPhone() {
        return when(
                person.may(Permission.LEARN),
                () -> el(
                        "li",
                        el(
                                "a",
                                href(CATALOG),
                                attr("data-find", ""),
                                icon("search"),
                                el("span", text(words.say("nav.search"))))));
    }

    private Markup search() {
        return when(
                person.may(Permission.LEARN),
                () -> el(
                        "form",
                        cls("bar__search"),
                        attr("role", "search"),
                        attr("action", "/catalog"),
                        attr("method", "get"),
                        el("label", cls("sr"), attr("for", "q"), text(words.say("nav.search"))),
                        icon("search"),
                        el(
                                "input",
                                attr("id", "q"),
                                attr("name", "q"),
                                attr("type", "search"),
                                attr("maxlength", 200),
                                attr("placeholder", words.say("nav.search-hint"))),
                        el("kbd", attr("aria-hidden", "true"), text("/"))));
    }

    private Div end() {
        var other = words.language().other();
        var language = new NativeButton("", click -> speak(other));
        language.addClassNames("btn", "btn--icon");
        language.getElement().setAttribute("lang", other.tag());
        language.getElement()
                .setProperty(
                        "innerHTML",
                        all(icon("globe"), el("span", cls("sr"), text(words.say("nav.language-" + other.tag()))))
                                .html());
        var end = new Div(bell, language, new Sheet(all(avatar(), account())).withClass("plain"));
        end.addClassName("bar__end");
        return end;
    }

    /** Keeps the language with the person, and loads the page anew in it. */
    private void speak(Language language) {
        people.updateProfile(person.id(), Profile.of(person).with(language));
        getUI().ifPresent(ui -> ui.getPage().reload());
    }

    private Markup avatar() {
        return el(
                "button",
                cls("avatar"),
                attr("type", "button"),
                attr("popovertarget", "account"),
                attr("aria-label", words.say("nav.account", person.name().full(words.language()))),
                text(person.name().initial(words.language())));
    }

    private Markup account() {
        return el(
                "div",
                cls("account"),
                attr("id", "account"),
                attr("popover", ""),
                el(
                        "p",
                        el("b", text(person.name().full(words.language()))),
                        el("br"),
                        el("span", cls("soft xs"), text(person.email()))),
                el("a", href("/me/settings"), icon("settings"), text(words.say("nav.settings"))),
                el(
                        "a",
                        href("/sign-out"),
                        attr("data-post", ""),
                        attr("router-ignore", ""),
                        icon("key"),
                        text(words.say("nav.sign-out"))));
    }
}
