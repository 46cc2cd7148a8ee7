package dev.michi.authoring.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.michi.audit.AuditAct;
import dev.michi.audit.AuditQuery;
import dev.michi.people.PersonId;
import dev.michi.shared.Language;
import dev.michi.shared.Slug;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the log shows. The address is the truth: {@code ?who=&act=&subject=&from=&until=&before=}; days are those of the reader's
 * zone, and the last one counts. What cannot be read filters nothing.
 */
record AuditFilter(TreeMap<String, String> values, ZoneId zone) {

    private static final int LONGEST = 100;

    static AuditFilter of(QueryParameters parameters, ZoneId zone) {
        var values = new TreeMap<String, String>();
        Stream.of("who", "act", "subject", "from", "until", "before").forEach(name -> parameters
                .getSingleParameter(name)
                .map(String::strip)
                .filter(value -> !value.isEmpty() && value.length() <= LONGEST)
                .ifPresent(value -> values.put(name, value)));
        return new AuditFilter(values, zone);
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    String before() {
        return value("before");
    }

    AuditQuery query() {
        return new AuditQuery(
                Optional.of(value("who")).filter(Slug::isValid).map(PersonId::new),
                Arrays.stream(AuditAct.values())
                        .filter(act -> act.key().equals(value("act")))
                        .findFirst(),
                Optional.of(value("subject")).filter(subject -> !subject.isEmpty()),
                day("from").map(this::start),
                day("until").map(day -> start(day.plusDays(1))));
    }

    private Optional<LocalDate> day(String name) {
        try {
            return value(name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value(name)));
        } catch (DateTimeParseException garbled) {
            return Optional.empty();
        }
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }

    /** The query of the export, which takes moments. */
    String export(Language language) {
        var wanted = new TreeMap<String, String>();
        wanted.put("language", language.tag());
        query().who().ifPresent(who -> wanted.put("who", who.value()));
        query().act().ifPresent(act -> wanted.put("act", act.key()));
        query().subject().ifPresent(subject -> wanted.put("subject", subject));
        query().from().ifPresent(from -> wanted.put("from", from.toString()));
        query().until().ifPresent(until -> wanted.put("until", until.toString()));
        return written(wanted);
    }

    String after(String entry) {
        var next = new TreeMap<>(values);
        next.put("before", entry);
        return written(next);
    }

    static String subject(String subject) {
        return "/admin/audit" + written(Map.of("subject", subject));
    }

    private static String written(Map<String, String> values) {
        var query = values.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
