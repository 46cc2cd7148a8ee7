package dev.michi.notify.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.michi.notify.ReceivedNotice;
import java.time.Instant;
import java.util.Locale;

/**
 * A notice in the API.
 *
 * @param kind {@code assigned}, {@code due-soon}, {@code overdue}, {@code clip}, {@code review}, {@code customer}
 * @param text in the language asked for
 * @param link a path in the portal
 */
record NoticeJson(String id, String kind, String text, String link, Instant at, boolean read) {

    static NoticeJson of(ReceivedNotice notice, String text) {
        var kind = notice.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new NoticeJson(notice.id(), kind, text, notice.link(), notice.at(), notice.read());
    }

    /** Ascending from the newest to the oldest. */
    @JsonIgnore
    String position() {
        return "%019d %s".formatted(Long.MAX_VALUE - at.toEpochMilli(), id);
    }
}
