package dev.michi.audit;

import dev.michi.shared.Language;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The log as a table that spreadsheets open, UTF-8 with a mark: in codes with times in UTC, or in somebody's language and zone. A
 * value that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class AuditCsv {

    private AuditCsv() {}

    public static String of(List<AuditEntry> entries) {
        var csv = new StringBuilder("\uFEFFat,who,act,subject,details\r\n");
        for (var entry : entries) {
            csv.append(line(List.of(
                    entry.at().toString(),
                    entry.who().value(),
                    entry.act().key(),
                    entry.subject(),
                    details(entry.details()))));
        }
        return csv.toString();
    }

    /** With the subject's code beside its title, so that it can be filtered by. */
    public static String of(List<AuditEntry> entries, AuditWords words, Language language, ZoneId zone) {
        var csv = new StringBuilder("\uFEFF").append(line(words.columns(language, zone)));
        for (var entry : entries) {
            csv.append(line(List.of(
                    AuditWords.moment(entry.at(), zone),
                    words.person(entry.who(), language),
                    words.act(entry.act(), language),
                    words.subject(entry.subject(), language),
                    entry.subject(),
                    words.details(entry, language, zone))));
        }
        return csv.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(AuditCsv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    private static String details(Map<String, String> details) {
        return details.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("; "));
    }

    private static String cell(String value) {
        boolean formula = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
        var plain = formula ? "'" + value : value;
        return "\"" + plain.replace("\"", "\"\"") + "\"";
    }
}
