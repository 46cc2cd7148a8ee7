package dev.michi.authoring.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.michi.authoring.Draft;
import dev.michi.authoring.ModuleManuscript;
import dev.michi.authoring.Stage;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;

/** What is being written, how far it is, and the one next step on its way to learners. */
final class DeskHead extends Div {

    private final transient DeskParts parts;
    private final transient Person person;
    private final transient Words words;
    private final transient DeskSteps steps;
    private final transient Desk desk;
    private final Sheet who = new Sheet(Markup.NONE).withClass("who");
    private final Div actions = new Div();
    private String shown = "";

    DeskHead(DeskParts parts, Person person, Words words, Desk desk) {
        this.parts = parts;
        this.person = person;
        this.words = words;
        this.desk = desk;
        this.steps = new DeskSteps(parts, words, desk, this::show);
        addClassName("work__head");
        actions.addClassName("work__actions");
        add(who, actions);
    }

    void show(Draft draft) {
        var manuscript = draft.manuscript();
        var title = Titles.of(manuscript.title(), words);
        who.show(all(
                el(
                        "nav",
                        cls("xs"),
                        attr("aria-label", words.say("learning.crumb")),
                        el("a", href("/studio"), text(words.say("authoring.studio.title"))),
                        el(
                                "span",
                                cls("soft"),
                                text("　／　"
                                        + words.say("authoring.studio."
                                                + draft.id().kind().key())))),
                el("h1", cls("phrase"), text(title)),
                el("div", cls("meta xs"), standing(draft))));
        steps.on(draft);
        var now = draft.stage() + " " + isAsPublished(draft);
        if (!now.equals(shown)) {
            shown = now;
            actions.removeAll();
            act(draft);
        }
    }

    private Markup standing(Draft draft) {
        var manuscript = draft.manuscript();
        boolean known = draft.stage() instanceof Stage.Retired || parts.isLive(draft.id());
        int live = known && manuscript instanceof ModuleManuscript module ? module.version() : 0;
        return all(
                isAsPublished(draft)
                        ? el("span", cls("chip chip--done"), text(words.say("authoring.stage.published")))
                        : StageChip.of(draft.stage(), words),
                when(
                        live > 0,
                        () -> el(
                                "span",
                                text(words.say(
                                        draft.stage() instanceof Stage.Retired
                                                ? "authoring.desk.last"
                                                : "authoring.desk.live",
                                        live)))),
                when(
                        draft.stage() instanceof Stage.Published,
                        () -> el(
                                "a",
                                href("/" + draft.id().kind().key() + "s/" + manuscript.slug()),
                                text(words.say("authoring.desk.see")))),
                el(
                        "span",
                        text(words.say(
                                "authoring.desk.owner",
                                words.in(manuscript.owner().name())))),
                comments(draft),
                RegradeOffer.of(draft, parts, person, words),
                Together.links(parts.companions().of(draft.id()), words));
    }

    /** What a reviewer said and nobody has settled: also why it was sent back. */
    private Markup comments(Draft draft) {
        int open = parts.comments().open(draft.id());
        return when(
                open > 0,
                () -> el(
                        "a",
                        cls("chip chip--soon"),
                        href(DraftRoute.desk(draft.id()) + "/review"),
                        text(words.count("authoring.desk.comments", open))));
    }

    private void act(Draft draft) {
        boolean publisher = person.may(Permission.PUBLISH);
        link("authoring.desk.versions", DraftRoute.desk(draft.id()) + "/versions", "history");
        actions.add(new DeskMenu(parts, words, desk, draft));
        switch (draft.stage()) {
            case Stage.Draft _
            when isAsPublished(draft) -> {
                if (publisher) {
                    button("authoring.desk.retire", steps::retire);
                }
            }
            case Stage.Draft _ -> next("authoring.desk.submit", steps::submit);
            case Stage.InReview _ -> {
                button("authoring.desk.take-back", steps::takeBack);
                review(draft, publisher);
            }
            case Stage.Approved _
            when publisher -> {
                button("authoring.desk.take-back", steps::takeBack);
                next("authoring.desk.publish", steps::publish);
            }
            case Stage.Scheduled _ when publisher -> button("authoring.desk.unschedule", steps::unschedule);
            case Stage.Published _ when publisher -> button("authoring.desk.retire", steps::retire);
            case Stage.Retired _ -> next("authoring.desk.submit", steps::submit);
            default -> {}
        }
    }

    /** Opened, and nothing changed yet. */
    private static boolean isAsPublished(Draft draft) {
        return draft.stage() instanceof Stage.Draft
                && draft.basis().isPresent()
                && draft.writers().isEmpty();
    }

    private void review(Draft draft, boolean publisher) {
        var label = words.say(publisher ? "authoring.desk.review" : "authoring.desk.review-see");
        var address = DraftRoute.desk(draft.id()) + "/review";
        actions.add(new Sheet(
                "span", el("a", cls(publisher ? "btn btn--next" : "btn"), href(address), text(label), icon("arrow"))));
    }

    private void link(String key, String address, String icon) {
        actions.add(new Sheet("span", el("a", cls("btn btn--text"), href(address), icon(icon), text(words.say(key)))));
    }

    private void button(String key, Runnable act) {
        var button = new NativeButton(words.say(key), click -> desk.afterSaving(act));
        button.addClassName("btn");
        actions.add(button);
    }

    private void next(String key, Runnable act) {
        var button = new NativeButton("", click -> desk.afterSaving(act));
        button.addClassNames("btn", "btn--next");
        button.getElement()
                .setProperty(
                        "innerHTML", all(text(words.say(key)), icon("arrow")).html());
        actions.add(button);
    }
}
