package dev.michi.authoring.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.michi.authoring.Draft;
import dev.michi.authoring.Saving;
import dev.michi.authoring.TrailManuscript;
import dev.michi.people.Person;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** One trail before one author. Each change is saved a moment after it was made. */
final class TrailWork extends Div implements Desk {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final transient Person person;
    private final transient Words words;
    private final transient DeskParts parts;
    private final DeskHead head;
    private final TrailForm form;
    private final Div notice = new Div();
    private final Sheet saved = new Sheet("p", Markup.NONE).withClass("saved");
    private transient Draft draft;

    TrailWork(Draft draft, Person person, Words words, DeskParts parts) {
        this.draft = draft;
        this.person = person;
        this.words = words;
        this.parts = parts;
        this.head = new DeskHead(parts, person, words, this);
        this.form = new TrailForm(words, parts.studio()::choices, this::save);
        saved.getElement().setAttribute("role", "status");
        notice.getElement().setAttribute("role", "alert");
        form.show((TrailManuscript) draft.manuscript(), !parts.locks(draft));
        head.show(draft);
        var wrap = new Div(notice, saved, form);
        wrap.addClassNames("wrap", "trail-desk");
        add(head, wrap);
    }

    private void save(TrailManuscript mine) {
        switch (parts.drafts().save(draft.id(), draft.revision(), mine)) {
            case Saving.Saved(var now) -> {
                draft = now;
                head.show(now);
                saved.show(all(
                        icon("check"),
                        text(words.say(
                                "authoring.edit.saved-at",
                                TIME.format(LocalTime.ofInstant(parts.clock().instant(), person.zone()))))));
            }
            case Saving.Stale(var current, var _, var _) -> ask(current, mine);
            case Saving.Unusable _ -> saved.show(all(icon("warn"), text(words.say("authoring.desk.unusable"))));
            case Saving.Gone _ -> saved.show(all(icon("warn"), text(words.say("authoring.desk.gone"))));
        }
    }

    /** Somebody else has saved: which of both stays is the author's choice. */
    private void ask(Draft current, TrailManuscript mine) {
        var who = parts.people()
                .find(current.changedBy())
                .map(each -> each.name().full(words.language()))
                .orElse("");
        var keep = new NativeButton(words.say("authoring.edit.clash-take-mine"), click -> {
            draft = current;
            notice.removeAll();
            save(mine);
        });
        keep.addClassNames("btn", "btn--s");
        var theirs = new NativeButton(words.say("authoring.edit.clash-take-theirs"), click -> {
            draft = current;
            notice.removeAll();
            form.show((TrailManuscript) current.manuscript(), true);
            head.show(current);
        });
        theirs.addClassNames("btn", "btn--s");
        notice.removeAll();
        notice.add(new Sheet("p", text(words.say("authoring.trail.clash", who))), keep, theirs);
        notice.addClassName("notice");
    }

    /** The fields send what was typed before the click that comes after it. */
    @Override
    public void afterSaving(Runnable then) {
        then.run();
    }

    @Override
    public void show(Spot spot) {
        form.focus(spot.field());
    }
}
