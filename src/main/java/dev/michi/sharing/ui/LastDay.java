package dev.michi.sharing.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import dev.michi.uikit.Calendar;
import dev.michi.uikit.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Until when a share opens: the last day it does, in the zone of the company. An end that nobody moves stays to the second. */
class LastDay extends DatePicker {

    private final transient Words words;
    private final transient Optional<Instant> before;

    /** @param before the end it has so far */
    LastDay(Optional<Instant> before, Words words, Clock clock) {
        this.words = words;
        this.before = before;
        var today = LocalDate.now(clock.withZone(words.zone()));
        var last = before.map(end -> of(end, words));
        setLabel(words.say("desk.sheet.expires"));
        setHelperText(words.say("desk.sheet.expires.help"));
        setLocale(words.language().locale());
        setMin(last.filter(today::isAfter).orElse(today));
        last.ifPresent(this::setValue);
        setClearButtonVisible(true);
        Calendar.speak(this);
    }

    /** The day on which something ends, when it opens no longer from then on. */
    static LocalDate of(Instant end, Words words) {
        return words.date(end.minusSeconds(1));
    }

    /** Something was typed that is no day. */
    boolean isGarbled() {
        return isEmpty() && isInvalid();
    }

    Optional<Instant> end() {
        return before.filter(end -> of(end, words).equals(getValue())).or(() -> getOptionalValue()
                .map(day -> day.plusDays(1).atStartOfDay(words.zone()).toInstant()));
    }
}
