package dev.michi.assignment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import dev.michi.shared.Language;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

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
        setI18n(words(Language.of(getLocale())));
        addValueChangeListener(change -> setInvalid(false));
    }

    /** The kit's calendar writes the month before the year, and offers Java no way to say otherwise. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        if (Language.of(getLocale()) == Language.JA) {
            getElement().executeJs("""
                    setTimeout(() => {
                      this.i18n = { ...this.i18n, formatTitle: (month, year) => `${year}年${month}` };
                    });
                    """);
        }
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

    private DatePickerI18n words(Language language) {
        var locale = language == Language.JA ? Locale.JAPAN : Locale.US;
        var week = Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1)).limit(7).toList();
        return new DatePickerI18n()
                .setMonthNames(months(TextStyle.FULL_STANDALONE, locale))
                .setWeekdays(week.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdaysShort(week.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                        .toList())
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
                .setDateFormats(language == Language.JA ? "yyyy/M/d" : "MMM d, yyyy", "yyyy-MM-dd", "M/d")
                .setToday(getTranslation("assignment.due.today"))
                .setCancel(getTranslation("assignment.cancel"));
    }

    private static List<String> months(TextStyle style, Locale locale) {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(style, locale))
                .toList();
    }
}
