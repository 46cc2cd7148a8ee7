package dev.michi.sharing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.michi.shared.LocalizedText;
import dev.michi.sharing.Rollout;
import dev.michi.sharing.RolloutPlan;
import dev.michi.sharing.Tutorial;
import dev.michi.uikit.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A rollout as it is being written: its name, and its tutorials with a day and words each. */
class RolloutForm extends Div {

    private static final int DAYS_APART = 7;

    private final transient Words words;
    private final transient List<Tutorial> tutorials;
    private final transient LocalDate today;
    private final TextField titleJa = new TextField();
    private final TextField titleEn = new TextField();
    private final Div rows = new Div();
    private final Span problem = new Span();
    private final List<RolloutRow> items = new ArrayList<>();

    /** @param tutorials that may be handed out */
    RolloutForm(RolloutPlan plan, List<Tutorial> tutorials, LocalDate today, Words words) {
        this.words = words;
        this.tutorials = tutorials;
        this.today = today;
        addClassName("rollout-form");
        rows.addClassName("rollout-form__rows");
        problem.addClassName("rollout-form__problem");
        problem.getElement().setAttribute("role", "alert");
        titleJa.setLabel(words.say("rollout.title-ja"));
        titleJa.setValue(plan.title().ja());
        titleEn.setLabel(words.say("rollout.title-en"));
        titleEn.setValue(plan.title().en());
        List.of(titleJa, titleEn).forEach(each -> each.setMaxLength(RolloutPlan.LONGEST_TITLE));
        plan.items().forEach(item -> addRow(Optional.of(item)));
        if (items.isEmpty()) {
            addRow(Optional.empty());
        }
        var more = new NativeButton(
                words.say("rollout.add"), click -> addRow(Optional.empty()).focus());
        more.addClassNames("btn", "btn--s");
        var titles = new Div(titleJa, titleEn);
        titles.addClassName("settings__fields");
        add(titles, rows, more, problem);
    }

    private RolloutRow addRow(Optional<Rollout.Item> item) {
        var day = item.map(Rollout.Item::on).orElseGet(this::nextDay);
        var row = new RolloutRow(tutorials, item, day, words, this::remove);
        items.add(row);
        rows.add(row);
        return row;
    }

    private LocalDate nextDay() {
        return items.isEmpty()
                ? today.plusDays(DAYS_APART)
                : items.getLast().day().orElse(today).plusDays(DAYS_APART);
    }

    private void remove(RolloutRow row) {
        items.remove(row);
        rows.remove(row);
        titleJa.focus();
    }

    /** What was filled in; empty where something is missing, which is then said at each field that lacks it. */
    Optional<RolloutPlan> plan() {
        problem.setText("");
        var untitled = Stream.of(titleJa, titleEn).filter(RolloutForm::isBlank).toList();
        List.of(titleJa, titleEn).forEach(each -> say(each, untitled.contains(each)));
        var written = items.stream().map(RolloutRow::item).toList();
        if (!untitled.isEmpty()) {
            untitled.getFirst().focus();
        }
        if (!untitled.isEmpty() || written.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new RolloutPlan(
                new LocalizedText(titleJa.getValue().strip(), titleEn.getValue().strip()),
                written.stream().flatMap(Optional::stream).toList()));
    }

    /** Says what is wrong; all that was typed stays. */
    void refuse(RolloutPlan.Flaw flaw) {
        if (flaw == RolloutPlan.Flaw.TITLE) {
            var missing = isBlank(titleJa) ? titleJa : titleEn;
            say(missing, true);
            missing.focus();
        } else {
            say("sharing.rollout." + flaw.key());
        }
    }

    private static boolean isBlank(TextField field) {
        return field.getValue().isBlank();
    }

    private void say(TextField title, boolean missing) {
        title.setErrorMessage(missing ? words.say("sharing.rollout.title") : "");
        title.setInvalid(missing);
    }

    void say(String key) {
        problem.setText(words.say(key));
    }
}
