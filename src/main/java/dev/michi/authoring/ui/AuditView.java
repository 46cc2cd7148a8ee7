package dev.michi.authoring.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.flag;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.michi.audit.AuditAct;
import dev.michi.audit.AuditEntry;
import dev.michi.audit.AuditLog;
import dev.michi.audit.AuditWords;
import dev.michi.people.AllowedTo;
import dev.michi.people.People;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.SignedIn;
import dev.michi.uikit.AdminTabs;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.util.Arrays;
import java.util.List;

/** Who did what when; nobody can change it. Publishers see what is about content, administrators all. The filter is in the address. */
@AllowedTo({Permission.PUBLISH, Permission.ADMINISTER})
@Route("admin/audit")
class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHOWN = 100;

    private final transient SignedIn signedIn;
    private final transient AuditLog log;
    private final transient AuditWords says;
    private final transient People people;

    AuditView(SignedIn signedIn, AuditLog log, AuditWords says, People people) {
        this.signedIn = signedIn;
        this.log = log;
        this.says = says;
        this.people = people;
        addClassName("review-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = signedIn.get();
        var words = new Words(person.language(), person.zone(), this::getTranslation);
        var filter = AuditFilter.of(event.getLocation().getQueryParameters(), person.zone());
        var entries = log.find(filter.query(), filter.before(), SHOWN + 1);
        removeAll();
        var wrap = new Div(
                new Sheet(all(
                        person.may(Permission.ADMINISTER)
                                ? AdminTabs.to("audit", words::say)
                                : el(
                                        "nav",
                                        cls("xs"),
                                        attr("aria-label", words.say("learning.crumb")),
                                        el("a", href("/studio"), text(words.say("authoring.studio.title")))),
                        el("h1", text(words.say("authoring.audit.title"))),
                        el("p", cls("lead"), text(words.say("authoring.audit.lead"))))),
                new Sheet(form(filter, person, words)),
                new Sheet(entries.isEmpty() ? none(words) : table(entries, words)),
                new Sheet(more(entries, filter, words)));
        wrap.addClassNames("wrap", "audit");
        add(wrap);
    }

    private Markup form(AuditFilter filter, Person person, Words words) {
        var acts = Arrays.stream(AuditAct.values())
                .filter(act -> act.isAboutContent() || person.may(Permission.ADMINISTER))
                .toList();
        return el(
                "form",
                cls("audit__filter"),
                attr("method", "get"),
                attr("action", "/admin/audit"),
                field(
                        "act",
                        words.say("authoring.audit.act"),
                        select(
                                "act",
                                words,
                                each(
                                        acts,
                                        act -> option(
                                                act.key(), says.act(act, words.language()), filter.value("act"))))),
                Markup.when(
                        person.may(Permission.ADMINISTER),
                        () -> field(
                                "who",
                                words.say("authoring.audit.who"),
                                select(
                                        "who",
                                        words,
                                        each(
                                                people.list(),
                                                each -> option(
                                                        each.id().value(),
                                                        each.name().full(words.language()),
                                                        filter.value("who")))))),
                field("subject", words.say("authoring.audit.subject"), input("subject", "text", filter)),
                field("from", words.say("authoring.audit.from"), input("from", "date", filter)),
                field("until", words.say("authoring.audit.until"), input("until", "date", filter)),
                el("button", cls("btn"), attr("type", "submit"), text(words.say("authoring.audit.filter"))),
                el(
                        "a",
                        cls("btn btn--text"),
                        href("/api/v1/audit/export" + filter.export(words.language())),
                        attr("download", ""),
                        attr("router-ignore", ""),
                        icon("download"),
                        text(words.say("authoring.audit.csv"))));
    }

    private static Markup field(String name, String label, Markup input) {
        return el("div", cls("field"), el("label", attr("for", "audit-" + name), text(label)), input);
    }

    private static Markup input(String name, String type, AuditFilter filter) {
        return el(
                "input",
                cls("input"),
                attr("id", "audit-" + name),
                attr("name", name),
                attr("type", type),
                attr("maxlength", 100),
                attr("value", filter.value(name)));
    }

    private static Markup select(String name, Words words, Markup options) {
        return el(
                "select",
                cls("input"),
                attr("id", "audit-" + name),
                attr("name", name),
                el("option", attr("value", ""), text(words.say("authoring.audit.any"))),
                options);
    }

    private static Markup option(String value, String label, String chosen) {
        return el("option", attr("value", value), flag("selected", value.equals(chosen)), text(label));
    }

    private Markup table(List<AuditEntry> entries, Words words) {
        return el(
                "table",
                cls("matrix audit__table"),
                el(
                        "thead",
                        el(
                                "tr",
                                each(
                                        List.of("when", "who", "act", "subject", "details"),
                                        name -> el(
                                                "th",
                                                attr("scope", "col"),
                                                text(words.say("authoring.audit." + name)))))),
                el("tbody", each(entries.stream().limit(SHOWN).toList(), entry -> row(entry, words))));
    }

    private Markup row(AuditEntry entry, Words words) {
        var language = words.language();
        return el(
                "tr",
                el("td", cls("num audit__when"), text(StageChip.when(entry.at(), words))),
                el("td", text(says.person(entry.who(), language))),
                el("td", text(says.act(entry.act(), language))),
                el(
                        "td",
                        el(
                                "a",
                                href(AuditFilter.subject(entry.subject())),
                                attr("title", entry.subject()),
                                text(says.subject(entry.subject(), language)))),
                el("td", cls("soft"), text(says.details(entry, language, words.zone()))));
    }

    private static Markup none(Words words) {
        return el("p", cls("empty"), text(words.say("authoring.audit.none")));
    }

    private static Markup more(List<AuditEntry> entries, AuditFilter filter, Words words) {
        return Markup.when(
                entries.size() > SHOWN,
                () -> el(
                        "a",
                        cls("btn"),
                        href("/admin/audit"
                                + filter.after(entries.get(SHOWN - 1).id())),
                        text(words.say("authoring.audit.more"))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", getTranslation("authoring.audit.title"));
    }
}
