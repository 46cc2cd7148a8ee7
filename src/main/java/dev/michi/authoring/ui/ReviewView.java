package dev.michi.authoring.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.michi.authoring.Comments;
import dev.michi.authoring.Draft;
import dev.michi.authoring.Stage;
import dev.michi.authoring.Step;
import dev.michi.people.AllowedTo;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.SignedIn;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Toast;
import dev.michi.uikit.Words;
import java.util.LinkedHashMap;
import java.util.List;

/** What is different from what learners have, word by word, with what is said about it; a reviewer approves or sends it back. */
@AllowedTo(Permission.WRITE)
@Route("studio/:kind(modules|trails)/:id/review")
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MILLIS = 6000;

    private final transient SignedIn signedIn;
    private final transient DeskParts parts;
    private final transient Comments comments;

    ReviewView(SignedIn signedIn, DeskParts parts, Comments comments) {
        this.signedIn = signedIn;
        this.parts = parts;
        this.comments = comments;
        addClassName("review-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var person = signedIn.require(Permission.WRITE);
        var words = new Words(person.language(), person.zone(), this::getTranslation);
        var draft = parts.drafts().find(DraftRoute.of(event)).orElseThrow(NotFoundException::new);
        show(draft, person, words);
    }

    private void show(Draft draft, Person person, Words words) {
        removeAll();
        var before = parts.versions().live(draft.id());
        var comparison = new ComparisonMarkup(
                before,
                parts.time().said(draft.manuscript()),
                parts.moduleTitles(words.language()),
                parts.readership(words),
                words);
        var threads = new Threads(comments, parts.people(), words, draft.id());
        var list = new Div();
        list.addClassName("compare");
        var changed = new LinkedHashMap<>(comparison.changed());
        threads.fields().stream().filter(path -> !path.isEmpty()).forEach(path -> changed.putIfAbsent(path, List.of()));
        changed.forEach((path, fields) -> {
            var part = new Div(
                    new Sheet(all(el("h3", text(comparison.name(path))), comparison.texts(fields))),
                    threads.on(path, comparison.name(path)));
            part.addClassName("compare__part");
            list.add(part);
        });
        var whole = new Div(
                new Sheet("h2", text(words.say("authoring.review.whole"))),
                threads.on("", words.say("authoring.review.whole")));
        whole.addClassNames("card", "review__whole");
        var lead = lead(before.isPresent(), comparison.changed().size(), words);
        var wrap = new Div(
                head(draft, person, words),
                new Sheet("p", text(lead)).withClass("lead"),
                new Sheet(parts.readership(draft, words)),
                whole,
                list);
        wrap.addClassName("wrap");
        add(wrap);
    }

    private Header head(Draft draft, Person person, Words words) {
        var head = new Header(new Sheet(all(
                        el(
                                "nav",
                                cls("xs"),
                                attr("aria-label", words.say("learning.crumb")),
                                el("a", href("/studio"), text(words.say("authoring.studio.title"))),
                                text("　／　"),
                                el(
                                        "a",
                                        href(DraftRoute.desk(draft.id())),
                                        text(words.say("authoring.review.to-desk")))),
                        el("h1", text(Titles.of(draft.manuscript().title(), words))),
                        el(
                                "div",
                                cls("meta xs"),
                                StageChip.of(draft.stage(), words),
                                RegradeOffer.of(draft, parts, person, words),
                                Together.links(parts.companions().of(draft.id()), words))))
                .withClass("who"));
        head.addClassName("work__head");
        if (draft.stage() instanceof Stage.InReview && person.may(Permission.PUBLISH)) {
            var back = new NativeButton(words.say("authoring.review.return"), click -> new ReturnDialog(
                            words,
                            reason -> done(
                                    draft,
                                    parts.workflow().sendBack(draft.id(), draft.revision(), reason),
                                    "authoring.done.returned",
                                    person,
                                    words))
                    .open());
            back.addClassName("btn");
            var approve = new NativeButton(
                    words.say("authoring.review.approve"),
                    click -> done(
                            draft,
                            parts.workflow().approve(draft.id(), draft.revision()),
                            "authoring.done.approved",
                            person,
                            words));
            approve.addClassNames("btn", "btn--next");
            head.add(back);
            if (parts.workflow().mayApprove(draft)) {
                head.add(approve);
            } else {
                head.add(new Sheet(el("p", cls("soft xs"), text(words.say("authoring.refused.own-work")))));
            }
        } else if (draft.stage() instanceof Stage.Approved && person.may(Permission.PUBLISH)) {
            head.add(publishing(draft, person, words));
        }
        return head;
    }

    private static String lead(boolean live, int changes, Words words) {
        if (!live) {
            return words.say("authoring.review.lead-new");
        }
        return changes == 0 ? words.say("authoring.compare.same") : words.count("authoring.review.lead", changes);
    }

    private NativeButton publishing(Draft draft, Person person, Words words) {
        var publish = new NativeButton(words.say("authoring.desk.publish"), click -> new PublishDialog(
                        words,
                        parts.versions().live(draft.id()).isPresent(),
                        parts.readership(draft, words),
                        parts.companions().of(draft.id()),
                        parts.clock(),
                        wish -> {
                            var step = parts.workflow().publish(draft.id(), draft.revision(), wish);
                            done(draft, step, PublishDialog.done(step, wish), person, words);
                            return step instanceof Step.Done;
                        })
                .open());
        publish.addClassNames("btn", "btn--next");
        return publish;
    }

    private void done(Draft draft, Step step, String key, Person person, Words words) {
        switch (step) {
            case Step.Done(var now) -> {
                show(now, person, words);
                say(words, key);
            }
            case Step.Outdated(var now) -> {
                show(now, person, words);
                say(words, "authoring.refused.outdated");
            }
            case Step.OwnWork _ -> say(words, "authoring.refused.own-work");
            case Step.NotApproved _ -> say(words, "authoring.refused.not-approved");
            case Step.Missing(var problems) ->
                new MissingDialog(words, parts.translations(), draft.manuscript(), problems, spot -> {}).open();
        }
    }

    private static void say(Words words, String key) {
        Toast.show(words.say(key), MILLIS);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", getTranslation("authoring.review.title"));
    }
}
