package dev.michi.assignment.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import dev.michi.assignment.Assigning;
import dev.michi.assignment.Candidate;
import dev.michi.assignment.Goal;
import dev.michi.people.PersonId;
import dev.michi.shared.Language;
import dev.michi.uikit.Toast;
import dev.michi.uikit.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiFunction;

/** Asks whom and by when. It stays open, with all that was chosen, until everybody has got it. */
class AssignDialog extends Dialog {

    /** Two weeks are proposed: enough for a module beside one's work. */
    private static final int PROPOSED_DAYS = 14;

    private final String title;
    private final CandidateField whom;
    private final DueField due;
    private final NativeButton submit = new NativeButton();
    private final BiFunction<PersonId, LocalDate, Assigning> assign;

    /** @param assign called once for each person chosen */
    AssignDialog(
            Goal goal, List<Candidate> candidates, LocalDate today, BiFunction<PersonId, LocalDate, Assigning> assign) {
        this.title = goal.title().in(Language.of(getLocale()));
        this.assign = assign;
        this.whom = new CandidateField(candidates, words());
        this.due = new DueField(today, today.plusDays(PROPOSED_DAYS));
        due.setHelperText(getTranslation("assignment.due.help"));
        setWidth("min(520px, 100%)");
        setHeaderTitle(getTranslation("assignment.dialog.title", title));
        var body = new Div(whom, due);
        body.addClassName("people__form");
        add(body);
        var cancel = new NativeButton(getTranslation("assignment.cancel"), click -> close());
        cancel.addClassName("btn");
        submit.addClickListener(click -> submit());
        submit.addClassNames("btn", "btn--primary");
        whom.onChange(this::nameAction);
        nameAction();
        getFooter().add(cancel, submit);
    }

    private void nameAction() {
        int chosen = whom.chosen().size();
        submit.setText(chosen == 0 ? getTranslation("assignment.assign") : count("assignment.dialog.submit", chosen));
    }

    private void submit() {
        boolean isDue = due.check();
        if (!whom.check() || !isDue) {
            return;
        }
        var chosen = whom.chosen();
        int given = 0;
        for (var person : chosen) {
            switch (assign.apply(person.id(), due.getValue())) {
                case Assigning.Assigned _, Assigning.Moved _, Assigning.AlreadyThere _ -> {
                    given++;
                    whom.unchoose(person);
                }
                case Assigning.AlreadyDone _, Assigning.NobodyThere _ -> whom.unchoose(person);
                case Assigning.NotADueDay _ -> due.refuse("assignment.error.due");
                case Assigning.NothingThere _ -> whom.refuse("assignment.error.nothing-there");
            }
        }
        finish(given);
    }

    private void finish(int given) {
        boolean allDone = given == 0 && whom.chosen().isEmpty();
        if (given > 0 || allDone) {
            var key = allDone ? "assignment.done.none" : given == 1 ? "assignment.done.one" : "assignment.done.many";
            Toast.show(getTranslation(key, title, given, words().day(due.getValue())));
        }
        if (whom.chosen().isEmpty()) {
            close();
        }
    }

    private String count(String key, int amount) {
        return getTranslation(key + (amount == 1 ? ".one" : ".many"), amount);
    }

    private Words words() {
        return new Words(Language.of(getLocale()), ZoneOffset.UTC, this::getTranslation);
    }
}
