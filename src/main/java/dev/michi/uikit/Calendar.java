package dev.michi.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import dev.michi.shared.Language;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The kit's calendars in the language of the screen. */
public final class Calendar {

    private Calendar() {}

    public static void speak(DatePicker picker) {
        picker.addAttachListener(shown -> {
            picker.setI18n(words(picker));
            title(picker);
        });
    }

    public static void speak(DateTimePicker picker) {
        picker.addAttachListener(shown -> {
            picker.setDatePickerI18n(words(picker));
            title(picker);
        });
    }

    /** The kit writes the month before the year, and offers Java no way to say otherwise. */
    private static void title(Component picker) {
        if (language(picker) == Language.JA) {
            picker.getElement().executeJs("""
                    setTimeout(() => {
                      const calendar = this.querySelector('[slot=date-picker]') ?? this;
                      calendar.i18n = { ...calendar.i18n, formatTitle: (month, year) => `${year}年${month}` };
                    });
                    """);
        }
    }

    private static Language language(Component picker) {
        return Language.of(picker.getUI().orElseThrow().getLocale());
    }

    private static DatePickerI18n words(Component picker) {
        var language = language(picker);
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
                .setBadInputErrorMessage(picker.getTranslation("calendar.no-day"))
                .setMinErrorMessage(picker.getTranslation("calendar.over"))
                .setToday(picker.getTranslation("calendar.today"))
                .setCancel(picker.getTranslation("calendar.cancel"));
    }

    private static List<String> months(TextStyle style, Locale locale) {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(style, locale))
                .toList();
    }
}
