package dev.michi.authoring.ui;

import com.vaadin.flow.component.UI;
import dev.michi.authoring.Draft;
import dev.michi.authoring.Problem;
import dev.michi.authoring.PublishWish;
import dev.michi.authoring.Step;
import dev.michi.uikit.Toast;
import dev.michi.uikit.Words;
import java.util.List;
import java.util.function.Consumer;

/** The steps of a manuscript on its way, each with what is said when it cannot be taken. */
final class DeskSteps {

    private static final int MILLIS = 6000;

    private final DeskParts parts;
    private final Words words;
    private final Desk desk;
    private final Consumer<Draft> shown;
    private Draft draft;

    @SuppressWarnings("NullAway.Init")
    DeskSteps(DeskParts parts, Words words, Desk desk, Consumer<Draft> shown) {
        this.parts = parts;
        this.words = words;
        this.desk = desk;
        this.shown = shown;
    }

    /** What the steps are about from now on. */
    void on(Draft now) {
        draft = now;
    }

    /** A reviewer's time is for what is whole: what is missing is listed instead of being sent. */
    void submit() {
        var ready = parts.check().check(draft.manuscript());
        if (ready.isReady()) {
            done(parts.workflow().submit(draft.id(), draft.revision()), "authoring.done.submitted");
        } else {
            missing(ready.problems());
        }
    }

    void takeBack() {
        done(parts.workflow().sendBack(draft.id(), draft.revision(), ""), "authoring.done.taken-back");
    }

    void publish() {
        var live = parts.isLive(draft.id());
        var together = parts.companions().of(draft.id());
        var dialog = new PublishDialog(
                words, live, parts.readership(draft, words), together, parts.clock(), wish -> publish(wish));
        dialog.open();
    }

    private boolean publish(PublishWish wish) {
        var step = parts.workflow().publish(draft.id(), draft.revision(), wish);
        done(step, PublishDialog.done(step, wish));
        return step instanceof Step.Done;
    }

    void unschedule() {
        done(parts.workflow().unschedule(draft.id()), "authoring.done.unscheduled");
    }

    void retire() {
        new SureDialog(words, "authoring.retire.", words.in(draft.manuscript().title()), () -> {
                    parts.workflow().retire(draft.id());
                    parts.drafts().find(draft.id()).ifPresent(shown);
                    say("authoring.done.retired");
                })
                .open();
    }

    private void done(Step step, String key) {
        switch (step) {
            case Step.Done(var now) -> {
                boolean locked = parts.locks(now) != parts.locks(draft);
                shown.accept(now);
                say(key);
                if (locked) {
                    UI.getCurrent().refreshCurrentRoute(false);
                }
            }
            case Step.Outdated(var now) -> {
                shown.accept(now);
                say("authoring.refused.outdated");
            }
            case Step.OwnWork _ -> say("authoring.refused.own-work");
            case Step.NotApproved _ -> say("authoring.refused.not-approved");
            case Step.Missing(var problems) -> missing(problems);
        }
    }

    private void missing(List<Problem> problems) {
        new MissingDialog(words, parts.translations(), draft.manuscript(), problems, desk::show).open();
    }

    private void say(String key) {
        say(words, key);
    }

    static void say(Words words, String key) {
        Toast.show(words.say(key), MILLIS);
    }
}
