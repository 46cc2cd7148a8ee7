package dev.michi.audit;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The log as a table that spreadsheets open: UTF-8 with a mark, times in UTC. A value that a spreadsheet would take for a formula
 * gets an apostrophe in front.
 */
public final class AuditCsv {

    private AuditCsv() {}

    public static String of(List<AuditEntry> entries) {
        var csv = new StringBuilder("\uFEFFat,who,act,subject,details\r\n");
        for (var entry : entries) {
            csv.append(List.of(
                            entry.at().toString(),
                            entry.who().value(),
                            entry.act().key(),
                            entry.subject(),
                            details(entry.details()))
                    .stream()
                    .map(AuditCsv::cell)
                    .collect(Collectors.joining(",")));
            csv.append("\r\n");
        }
        return csv.toString();
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
