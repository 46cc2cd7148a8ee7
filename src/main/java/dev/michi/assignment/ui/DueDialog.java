package dev.michi.assignment.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import dev.michi.assignment.Assigning;
import java.time.LocalDate;
import java.util.function.Function;

/** Moves an assignment to another day. */
class DueDialog extends Dialog {

    private final DueField due;
    private final Function<LocalDate, Assigning> move;

    /** @param move called with the day chosen; the dialog stays open if that cannot be */
    DueDialog(String title, LocalDate today, LocalDate now, Function<LocalDate, Assigning> move) {
        this.due = new DueField(today, now);
        this.move = move;
        setHeaderTitle(title);
        setWidth("min(420px, 100%)");
        add(due);
        var cancel = new NativeButton(getTranslation("assignment.cancel"), click -> close());
        cancel.addClassName("btn");
        var submit = new NativeButton(getTranslation("assignment.due.change"), click -> submit());
        submit.addClassNames("btn", "btn--primary");
        getFooter().add(cancel, submit);
    }

    private void submit() {
        if (!due.check()) {
            return;
        }
        if (move.apply(due.getValue()) instanceof Assigning.NotADueDay) {
            due.refuse("assignment.error.due");
        } else {
            close();
        }
    }
}
