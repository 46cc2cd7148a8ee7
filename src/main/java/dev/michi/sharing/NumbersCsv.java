package dev.michi.sharing;

import dev.michi.people.Organisation;
import dev.michi.platform.Translations;
import dev.michi.shared.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The numbers of shares as a table for spreadsheets: UTF-8 with a byte order mark, as Excel wants it. */
@Component
public class NumbersCsv {

    private static final String MARK = "\uFEFF";
    private static final List<String> COLUMNS =
            List.of("customer", "share", "day", "opens", "done", "helpful", "not-helpful");
    private static final List<String> DEVICES = List.of("phone", "tablet", "computer", DeviceGroups.OTHER);

    private final Numbers numbers;
    private final Organisation organisation;
    private final Translations translations;

    NumbersCsv(Numbers numbers, Organisation organisation, Translations translations) {
        this.numbers = numbers;
        this.organisation = organisation;
        this.translations = translations;
    }

    /** A line in all for each share, then one for each day, as far as it is told apart. */
    public byte[] of(List<Share> shares, Language language) {
        var head = Stream.concat(COLUMNS.stream(), DEVICES.stream())
                .map(column -> translations.get("sharing.csv." + column, language))
                .toList();
        var lines = numbers.of(shares).stream().flatMap(each -> shares.stream()
                .filter(share -> share.id().equals(each.share()))
                .flatMap(share -> lines(share, each, language)));
        return (MARK
                        + Stream.concat(Stream.of(head), lines)
                                .map(NumbersCsv::line)
                                .collect(Collectors.joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private Stream<List<String>> lines(Share share, ShareNumbers of, Language language) {
        var customer = organisation
                .find(share.customer())
                .map(each -> each.name().in(language))
                .orElse(share.customer().value());
        var total = Stream.concat(
                        Stream.of(
                                customer,
                                share.name(),
                                "",
                                "" + of.opens(),
                                "" + of.done(),
                                "" + of.helpful(),
                                "" + of.notHelpful()),
                        DEVICES.stream().map(device -> people(of, device)))
                .toList();
        var days = of.days().stream()
                .map(day -> List.of(
                        customer, share.name(), day.day().toString(), "" + day.opens(), "", "", "", "", "", "", ""));
        return Stream.concat(Stream.of(total), days);
    }

    /** Empty where it is not told apart, or nobody used it. */
    private static String people(ShareNumbers of, String device) {
        return of.devices().map(each -> each.get(device)).map(Object::toString).orElse("");
    }

    private static String line(List<String> cells) {
        return cells.stream().map(NumbersCsv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** What a spreadsheet would take for a formula is made a text. */
    private static String cell(String text) {
        var safe = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
