package dev.michi.audit;

import dev.michi.people.Customer;
import dev.michi.people.CustomerId;
import dev.michi.people.Organisation;
import dev.michi.people.People;
import dev.michi.people.PersonId;
import dev.michi.people.Role;
import dev.michi.platform.Translations;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.Slug;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what stands in the log in somebody's language; the log itself keeps codes. */
@Component
public class AuditWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{40,}");
    private static final int SHOWN_OF_HASH = 10;
    private static final Set<String> NAMES = Set.of(
            "after",
            "at",
            "before",
            "changed",
            "class",
            "content",
            "created",
            "person",
            "problems",
            "retired",
            "revision",
            "slug",
            "template",
            "to",
            "unit",
            "version");
    private static final String PERSON = "person:";
    static final String CUSTOMER = "customer:";

    private final Translations translations;
    private final People people;
    private final Organisation organisation;
    private final AuditSubjects subjects;

    AuditWords(Translations translations, People people, Organisation organisation, AuditSubjects subjects) {
        this.translations = translations;
        this.people = people;
        this.organisation = organisation;
        this.subjects = subjects;
    }

    public String act(AuditAct act, Language language) {
        return translations.get("authoring.act." + act.key(), language);
    }

    /** The heads of a table's columns. @param zone that its times are in */
    List<String> columns(Language language, ZoneId zone) {
        return List.of(
                translations.get("audit.column.when", language, zone.getId()),
                translations.get("authoring.audit.who", language),
                translations.get("authoring.audit.act", language),
                translations.get("authoring.audit.subject", language),
                translations.get("audit.column.code", language),
                translations.get("authoring.audit.details", language));
    }

    /** Where the reader lives, to the minute. */
    static String moment(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }

    /** The name; the id of somebody who is not there any more. */
    public String person(PersonId id, Language language) {
        return people.find(id).map(each -> each.name().full(language)).orElse(id.value());
    }

    /** The title or the name; the code of what has none. */
    public String subject(String subject, Language language) {
        if (subject.startsWith(PERSON)) {
            return named(subject.substring(PERSON.length()), language);
        }
        return title(subject)
                .map(title -> title.in(language).isBlank() ? title.in(language.other()) : title.in(language))
                .filter(title -> !title.isBlank())
                .orElse(subject);
    }

    private Optional<LocalizedText> title(String subject) {
        return subject.startsWith(CUSTOMER)
                ? organisation
                        .find(new CustomerId(subject.substring(CUSTOMER.length())))
                        .map(Customer::name)
                : subjects.title(subject);
    }

    /** {@code Version: 2 · Kind of change: meaning changed} */
    public String details(AuditEntry entry, Language language, ZoneId zone) {
        return entry.details().entrySet().stream()
                .map(each -> translations.get(
                        "audit.pair",
                        language,
                        NAMES.contains(each.getKey())
                                ? translations.get("audit.detail." + each.getKey(), language)
                                : each.getKey(),
                        value(entry.act(), each.getKey(), each.getValue(), language, zone)))
                .collect(Collectors.joining(" · "));
    }

    private String value(AuditAct act, String name, String value, Language language, ZoneId zone) {
        return switch (name) {
            case "class" -> translations.get("authoring.kind." + value, language);
            case "template" -> translations.get("authoring.template." + value, language);
            case "person" -> named(value, language);
            case "before", "after" ->
                switch (act) {
                    case ROLES_CHANGED -> roles(value, language);
                    case DOMAINS_CHANGED -> value;
                    default -> named(value, language);
                };
            case "at" -> moment(value, zone);
            case "to" -> subject(value, language);
            case "content" -> HASH.matcher(value).matches() ? value.substring(0, SHOWN_OF_HASH) + "…" : value;
            default -> value;
        };
    }

    private static String moment(String value, ZoneId zone) {
        try {
            return moment(Instant.parse(value), zone);
        } catch (DateTimeException garbled) {
            return value;
        }
    }

    private String named(String id, Language language) {
        return Slug.isValid(id) ? person(new PersonId(id), language) : id;
    }

    private String roles(String standing, Language language) {
        boolean inactive = standing.startsWith(PeopleActs.INACTIVE);
        var names = Arrays.stream((inactive ? standing.substring(PeopleActs.INACTIVE.length()) : standing).split(", "))
                .map(name -> role(name)
                        .map(role -> translations.get(
                                "people.role."
                                        + role.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                language))
                        .orElse(name))
                .collect(Collectors.joining(translations.get("audit.and", language)));
        return inactive ? translations.get("audit.inactive", language, names) : names;
    }

    private static Optional<Role> role(String name) {
        return Arrays.stream(Role.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
