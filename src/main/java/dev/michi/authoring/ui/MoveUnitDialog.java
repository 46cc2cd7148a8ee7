package dev.michi.authoring.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dev.michi.authoring.Draft;
import dev.michi.authoring.DraftId;
import dev.michi.authoring.Moving;
import dev.michi.authoring.UnitManuscript;
import dev.michi.authoring.UnitMoves;
import dev.michi.shared.LocalizedText;
import dev.michi.uikit.Words;
import java.text.Collator;
import java.util.Comparator;

/** Asks where a unit goes: to a module that is there, or to one that begins with it. */
final class MoveUnitDialog extends Dialog {

    private static final int MILLIS = 12_000;
    private static final int LONGEST = 120;

    private final transient UnitMoves moves;
    private final transient Words words;
    private final transient Draft draft;
    private final transient UnitManuscript unit;
    private final transient Runnable moved;
    private final RadioButtonGroup<Boolean> where = new RadioButtonGroup<>();
    private final ComboBox<UnitMoves.Target> module = new ComboBox<>();
    private final TextField ja = new TextField();
    private final TextField en = new TextField();

    /** @param moved is told when the unit is gone */
    MoveUnitDialog(UnitMoves moves, Words words, Draft draft, UnitManuscript unit, Runnable moved) {
        this.moves = moves;
        this.words = words;
        this.draft = draft;
        this.unit = unit;
        this.moved = moved;
        setWidth("min(560px, 100%)");
        setHeaderTitle(words.say("authoring.move.title", Titles.of(unit.title(), words)));
        where.setLabel(words.say("authoring.move.where"));
        where.setItems(false, true);
        where.setItemLabelGenerator(begun -> words.say(begun ? "authoring.move.to-new" : "authoring.move.to-module"));
        where.setValue(false);
        where.addValueChangeListener(change -> update());
        var body = new Div(new Paragraph(words.say("authoring.move.lead")), where, choice(), titles());
        body.addClassNames("people__form", "publish-form");
        add(body);
        var cancel = new NativeButton(words.say("authoring.cancel"), click -> close());
        cancel.addClassName("btn");
        var submit = new NativeButton(words.say("authoring.move.do"), click -> submit());
        submit.addClassNames("btn", "btn--primary");
        getFooter().add(cancel, submit);
        update();
    }

    private ComboBox<UnitMoves.Target> choice() {
        var order = Collator.getInstance(words.language().locale());
        module.setLabel(words.say("authoring.move.module"));
        module.setItemLabelGenerator(target -> Titles.of(target.title(), words));
        module.setItems(moves.targets(draft.id()).stream()
                .sorted(Comparator.comparing(target -> Titles.of(target.title(), words), order))
                .toList());
        module.setErrorMessage(words.say("authoring.move.module-missing"));
        return module;
    }

    private Div titles() {
        ja.setLabel(words.say("authoring.new.title-ja"));
        en.setLabel(words.say("authoring.new.title-en"));
        ja.getElement().setAttribute("lang", "ja");
        en.getElement().setAttribute("lang", "en");
        ja.setMaxLength(LONGEST);
        en.setMaxLength(LONGEST);
        ja.setErrorMessage(words.say("authoring.new.title-missing"));
        return new Div(ja, en);
    }

    private void update() {
        boolean begun = where.getValue();
        module.setVisible(!begun);
        ja.setVisible(begun);
        en.setVisible(begun);
    }

    private void submit() {
        var title = new LocalizedText(ja.getValue().strip(), en.getValue().strip());
        if (where.getValue()) {
            ja.setInvalid(title.isEmpty());
            if (title.isEmpty()) {
                ja.focus();
            } else {
                tell(moves.split(draft.id(), unit.id(), title), title);
            }
        } else {
            var target = module.getValue();
            module.setInvalid(target == null);
            if (target == null) {
                module.focus();
            } else {
                tell(moves.move(draft.id(), unit.id(), target.id()), target.title());
            }
        }
    }

    private void tell(Moving moving, LocalizedText title) {
        var name = Titles.of(title, words);
        switch (moving) {
            case Moving.Moved(var to) -> {
                close();
                moved.run();
                done(to, name);
            }
            case Moving.Locked _ -> DeskSteps.say(words, "authoring.move.locked");
            case Moving.Full _ -> DeskSteps.say(words, "authoring.move.full");
            case Moving.NotThere _, Moving.NoTarget _ -> DeskSteps.say(words, "authoring.refused.outdated");
        }
    }

    private void done(DraftId to, String name) {
        var said = new Notification();
        var open = new Anchor(DraftRoute.desk(to) + "?unit=" + unit.id(), words.say("authoring.move.open"));
        said.add(new Span(words.say("authoring.move.done", name) + " "), open);
        said.setDuration(MILLIS);
        said.setPosition(Notification.Position.BOTTOM_START);
        said.open();
    }
}
