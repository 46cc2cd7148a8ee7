package dev.michi.authoring.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.michi.authoring.Companions;
import dev.michi.authoring.PublishWish;
import dev.michi.authoring.Stage;
import dev.michi.authoring.Step;
import dev.michi.catalog.Publication;
import dev.michi.shared.LocalizedText;
import dev.michi.uikit.Calendar;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Asks what a publication means to those who know the former version, and when it is to happen. Stays open until it is done. */
class PublishDialog extends Dialog {

    private static final int PROPOSED_DAYS = 14;

    private final transient Words words;
    private final transient Predicate<PublishWish> publish;
    private final transient Clock clock;
    private final boolean live;
    private final RadioButtonGroup<Publication.Kind> kind = new RadioButtonGroup<>();
    private final TextArea ja = new TextArea();
    private final TextArea en = new TextArea();
    private final DatePicker by = new DatePicker();
    private final QuestionForm question;
    private final DateTimePicker at = new DateTimePicker();
    private final RadioButtonGroup<Boolean> later = new RadioButtonGroup<>();
    private final NativeButton submit = new NativeButton();

    /**
     * Asks.
     *
     * @param live whether learners have a former version
     * @param readership which customers get it
     * @param together what goes live at the same moment
     * @param publish answers whether it was done
     */
    PublishDialog(
            Words words,
            boolean live,
            Markup readership,
            List<Companions.Partner> together,
            Clock clock,
            Predicate<PublishWish> publish) {
        this.words = words;
        this.live = live;
        this.publish = publish;
        this.clock = clock;
        this.question = new QuestionForm(words);
        setWidth("min(640px, 100%)");
        setHeaderTitle(words.say(live ? "authoring.publish.title-again" : "authoring.publish.title"));
        var body = new Div();
        body.addClassNames("people__form", "publish-form");
        Together.said(together, words).forEach(each -> {
            var said = new Paragraph(each);
            said.addClassName("publish-form__together");
            body.add(said);
        });
        if (live) {
            body.add(kinds(), notes(), substantive());
        } else {
            body.add(new Paragraph(words.say("authoring.publish.first")));
        }
        body.add(new Sheet(readership), times());
        add(body);
        var cancel = new NativeButton(words.say("authoring.cancel"), click -> close());
        cancel.addClassName("btn");
        submit.addClassNames("btn", "btn--next");
        submit.addClickListener(click -> submit());
        getFooter().add(cancel, submit);
        update();
    }

    /** What is said once it is done: it may wait for its time, or for what goes live with it. */
    static String done(Step step, PublishWish wish) {
        boolean waits = step instanceof Step.Done(var now) && now.stage() instanceof Stage.Scheduled;
        if (!waits) {
            return "authoring.done.published";
        }
        return wish.at() == null ? "authoring.done.waiting" : "authoring.done.scheduled";
    }

    private RadioButtonGroup<Publication.Kind> kinds() {
        kind.setLabel(words.say("authoring.publish.kind"));
        kind.setItems(Publication.Kind.values());
        kind.setRenderer(new ComponentRenderer<>(each -> new Sheet(
                "span",
                all(
                        el("b", text(words.say("authoring.kind." + each.key()))),
                        el("span", cls("help"), text(words.say("authoring.kind-help." + each.key())))))));
        kind.setValue(Publication.Kind.CLARIFYING);
        kind.addValueChangeListener(change -> update());
        return kind;
    }

    private Div notes() {
        ja.setLabel(words.say("authoring.publish.note-ja"));
        en.setLabel(words.say("authoring.publish.note-en"));
        ja.setHelperText(words.say("authoring.publish.note-help"));
        ja.getElement().setAttribute("lang", "ja");
        en.getElement().setAttribute("lang", "en");
        return new Div(ja, en);
    }

    private Div substantive() {
        var today = LocalDate.ofInstant(clock.instant(), words.zone());
        by.setLabel(words.say("authoring.publish.by"));
        by.setMin(today);
        Calendar.speak(by);
        by.setValue(today.plusDays(PROPOSED_DAYS));
        return new Div(by, question);
    }

    private Div times() {
        later.setLabel(words.say("authoring.publish.when"));
        later.setItems(false, true);
        later.setItemLabelGenerator(each -> words.say(each ? "authoring.publish.later" : "authoring.publish.now"));
        later.setValue(false);
        later.addValueChangeListener(change -> update());
        at.setLabel(words.say("authoring.publish.at", words.zone().getId()));
        at.setManualValidation(true);
        at.setMin(LocalDateTime.ofInstant(clock.instant(), words.zone()));
        Calendar.speak(at);
        return new Div(later, at);
    }

    private void update() {
        ja.setInvalid(false);
        en.setInvalid(false);
        boolean substantive = live && kind.getValue() == Publication.Kind.SUBSTANTIVE;
        by.setVisible(substantive);
        question.setVisible(substantive);
        at.setVisible(later.getValue());
        submit.setText(words.say(later.getValue() ? "authoring.publish.do-later" : "authoring.publish.do"));
    }

    private void submit() {
        var chosen = live ? kind.getValue() : Publication.Kind.EDITORIAL;
        boolean noted = chosen == Publication.Kind.EDITORIAL || written(ja) & written(en);
        boolean timed = !later.getValue() || timed();
        boolean dated = chosen != Publication.Kind.SUBSTANTIVE || !by.isInvalid();
        var asked = chosen == Publication.Kind.SUBSTANTIVE ? question.read() : Optional.of(QuestionForm.NONE);
        if (!noted || !timed || !dated || asked.isEmpty()) {
            return;
        }
        var wish = new PublishWish(
                chosen,
                new LocalizedText(ja.getValue().strip(), en.getValue().strip()),
                later.getValue() ? at.getValue().atZone(words.zone()).toInstant() : null,
                chosen == Publication.Kind.SUBSTANTIVE ? by.getValue() : null,
                asked.get().question());
        if (publish.test(wish)) {
            close();
        }
    }

    private boolean timed() {
        boolean over = at.getValue() != null && at.getValue().isBefore(now());
        at.setErrorMessage(words.say(over ? "authoring.missing.at-past" : "authoring.publish.at-missing"));
        at.setInvalid(over || at.getValue() == null);
        return !at.isInvalid();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), words.zone()).truncatedTo(ChronoUnit.MINUTES);
    }

    private boolean written(TextArea field) {
        boolean there = !field.getValue().isBlank();
        field.setInvalid(!there);
        field.setErrorMessage(words.say("authoring.publish.note-missing"));
        return there;
    }
}
