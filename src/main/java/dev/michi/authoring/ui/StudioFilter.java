package dev.michi.authoring.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.michi.authoring.DraftId;
import dev.michi.authoring.StudioRow;
import dev.michi.people.PersonId;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the studio lists. The address is the truth: {@code ?q=&status=&kind=&only=}; what it does not know filters nothing.
 *
 * @param values by name; {@code only} is {@code mine}, {@code gaps} or {@code due}
 */
record StudioFilter(TreeMap<String, String> values) {

    static final List<String> ONLY = List.of("mine", "gaps", "due");
    private static final String ADDRESS = "/studio";
    private static final int LONGEST = 200;

    static StudioFilter of(QueryParameters parameters) {
        var values = new TreeMap<String, String>();
        Stream.of("q", "status", "kind", "only").forEach(name -> parameters
                .getSingleParameter(name)
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .ifPresent(value -> values.put(name, value)));
        return new StudioFilter(values);
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** What is chosen besides the words that are searched for. */
    List<Map.Entry<String, String>> besideSearch() {
        return values.entrySet().stream()
                .filter(each -> !each.getKey().equals("q"))
                .toList();
    }

    /** The address with this value set, or taken away where it was set. */
    String toggled(String name, String value) {
        var changed = new TreeMap<>(values);
        if (value.equals(changed.get(name))) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        var query = changed.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? ADDRESS : ADDRESS + "?" + query;
    }

    boolean accepts(StudioRow row, PersonId me, LocalDate today) {
        return hasWords(row)
                && matches(
                        "status",
                        row.status().key(),
                        Stream.of(StudioRow.Status.values())
                                .map(StudioRow.Status::key)
                                .toList())
                && matches(
                        "kind",
                        row.id().kind().key(),
                        Stream.of(DraftId.Kind.values()).map(DraftId.Kind::key).toList())
                && switch (value("only")) {
                    case "mine" -> row.author().filter(me::equals).isPresent();
                    case "gaps" -> !row.missing().isEmpty() || !row.outdated().isEmpty();
                    case "due" -> isDue(row, today);
                    default -> true;
                };
    }

    static boolean isDue(StudioRow row, LocalDate today) {
        return row.status() != StudioRow.Status.RETIRED
                && row.reviewOn().filter(day -> !day.isAfter(today)).isPresent();
    }

    private boolean matches(String name, String value, List<String> known) {
        return !known.contains(value(name)) || value(name).equals(value);
    }

    private boolean hasWords(StudioRow row) {
        var text = folded(row.title().ja() + " " + row.title().en() + " " + row.slug() + " "
                + row.owner().ja() + " " + row.owner().en());
        return Stream.of(folded(value("q")).split("\\s+")).allMatch(text::contains);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
