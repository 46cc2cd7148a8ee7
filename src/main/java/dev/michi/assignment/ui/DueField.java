package dev.michi.assignment.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import dev.michi.uikit.Calendar;
import java.time.LocalDate;

/** Asks for the day something is due, in the language of the screen. Never a day that is over. */
class DueField extends DatePicker {

    private final LocalDate first;

    /** @param first the first day that can be chosen */
    DueField(LocalDate first, LocalDate proposed) {
        this.first = first;
        setLabel(getTranslation("assignment.due"));
        setWidthFull();
        setManualValidation(true);
        setRequiredIndicatorVisible(true);
        setMin(first);
        setValue(proposed);
        Calendar.speak(this);
        addValueChangeListener(change -> setInvalid(false));
    }

    /** Says what is missing; true if there is a day that can be due. */
    boolean check() {
        return getOptionalValue().filter(day -> !day.isBefore(first)).isPresent()
                || refuse("assignment.error.due-missing");
    }

    /** Says below the field what is wrong; always false. */
    boolean refuse(String key) {
        setErrorMessage(getTranslation(key));
        setInvalid(true);
        focus();
        return false;
    }
}
