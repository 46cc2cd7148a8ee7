package dev.michi.sharing.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import dev.michi.shared.LocalizedText;
import dev.michi.sharing.Rollout;
import dev.michi.sharing.RolloutPlan;
import dev.michi.sharing.Tutorial;
import dev.michi.uikit.Calendar;
import dev.michi.uikit.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One tutorial of a rollout: which, from when, announced with which words. */
class RolloutRow extends Div {

    private final transient Words words;
    private final Select<Tutorial> tutorial = new Select<>();
    private final DatePicker on = new DatePicker();
    private final TextArea textJa = new TextArea();
    private final TextArea textEn = new TextArea();

    RolloutRow(
            List<Tutorial> tutorials,
            Optional<Rollout.Item> item,
            LocalDate day,
            Words words,
            Consumer<RolloutRow> remove) {
        this.words = words;
        addClassName("rollout-row");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", words.say("rollout.tutorial"));
        tutorial.setLabel(words.say("rollout.tutorial"));
        tutorial.setItems(tutorials);
        tutorial.setItemLabelGenerator(each -> each == null ? "" : words.in(each.title()));
        on.setLabel(words.say("rollout.on"));
        on.setLocale(words.language().locale());
        on.setValue(day);
        Calendar.speak(on);
        textJa.setLabel(words.say("rollout.text-ja"));
        textEn.setLabel(words.say("rollout.text-en"));
        List.of(textJa, textEn).forEach(each -> each.setMaxLength(RolloutPlan.LONGEST_TEXT));
        item.ifPresent(each -> fill(each, tutorials));
        var out = new NativeButton(words.say("rollout.remove"), click -> remove.accept(this));
        out.addClassNames("btn", "btn--s", "btn--text");
        add(tutorial, on, textJa, textEn, out);
    }

    private void fill(Rollout.Item item, List<Tutorial> tutorials) {
        tutorials.stream()
                .filter(each -> each.id().equals(item.tutorial()))
                .findFirst()
                .ifPresent(tutorial::setValue);
        textJa.setValue(item.text().ja());
        textEn.setValue(item.text().en());
    }

    void focus() {
        tutorial.focus();
    }

    Optional<LocalDate> day() {
        return on.getOptionalValue();
    }

    /** Empty where something is missing, which is then said at its field. */
    Optional<Rollout.Item> item() {
        tutorial.setErrorMessage(words.say("rollout.missing-tutorial"));
        tutorial.setInvalid(tutorial.isEmpty());
        on.setErrorMessage(words.say("rollout.missing-day"));
        on.setInvalid(on.isEmpty());
        if (tutorial.isEmpty() || on.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Rollout.Item(
                tutorial.getValue().id(),
                on.getValue(),
                new LocalizedText(textJa.getValue().strip(), textEn.getValue().strip())));
    }
}
