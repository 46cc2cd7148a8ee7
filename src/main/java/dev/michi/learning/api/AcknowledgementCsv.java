package dev.michi.learning.api;

import dev.michi.learning.AcknowledgementReport;
import dev.michi.shared.Language;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The report of a rule as a table for spreadsheets: with the mark by which they know UTF-8, and with nothing in it that they would
 * take for a formula.
 */
final class AcknowledgementCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private AcknowledgementCsv() {}

    static String of(AcknowledgementReport report, Language language, ZoneId zone) {
        var head =
                Stream.of(List.of("person", "name", "acknowledged_version", "language", "at", "content_hash", "holds"));
        var rows = report.rows().stream().map(row -> {
            var json = AcknowledgementRow.of(row, language);
            return List.of(
                    json.person(),
                    json.name(),
                    row.accepted().map(fact -> Integer.toString(fact.version())).orElse(""),
                    row.accepted().map(fact -> fact.language().tag()).orElse(""),
                    row.accepted()
                            .map(fact -> TIME.format(fact.at().atZone(zone)))
                            .orElse(""),
                    row.accepted().map(fact -> fact.contentHash()).orElse(""),
                    row.holds() ? "yes" : "no");
        });
        return BYTE_ORDER_MARK
                + Stream.concat(head, rows)
                        .map(cells ->
                                cells.stream().map(AcknowledgementCsv::cell).collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** Spreadsheets calculate what begins with one of these; an apostrophe makes it text. */
    static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
