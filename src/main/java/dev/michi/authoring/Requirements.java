package dev.michi.authoring;

import dev.michi.people.CustomerId;
import dev.michi.people.Organisation;
import dev.michi.shared.Slug;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What this house asks of everything that is published, beyond the rules of content packs. */
final class Requirements {

    /** What a template asks its author. */
    private static final Pattern GUIDE = Pattern.compile("(?m)^> (?:問い|Question): ");

    private final Organisation organisation;
    private final Clock clock;

    Requirements(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    List<Problem> of(Manuscript manuscript) {
        var missing = new ArrayList<Problem>();
        if (!Slug.isValid(manuscript.slug())) {
            missing.add(Problem.of("slug", "authoring.missing.slug"));
        }
        if (manuscript.title().isEmpty()) {
            missing.add(Problem.of("title", "authoring.missing.title"));
        }
        if (manuscript.owner().name().isEmpty() || manuscript.owner().email().isBlank()) {
            missing.add(Problem.of("owner", "authoring.missing.owner"));
        }
        if (manuscript instanceof ModuleManuscript module) {
            required(module, missing);
        }
        return missing;
    }

    private void required(ModuleManuscript module, List<Problem> missing) {
        if (module.purpose().isEmpty()) {
            missing.add(Problem.of("purpose", "authoring.missing.purpose"));
        }
        if (module.notFor().isEmpty()) {
            missing.add(Problem.of("notFor", "authoring.missing.not-for"));
        }
        if (module.sources().isEmpty()) {
            missing.add(Problem.of("sources", "authoring.missing.sources"));
        }
        if (module.reviewOn().isBlank()) {
            missing.add(Problem.of("reviewOn", "authoring.missing.review"));
        } else if (isPast(module.reviewOn())) {
            missing.add(Problem.of("reviewOn", "authoring.missing.review-past"));
        }
        customers(module.customers()).ifPresent(missing::add);
        if (module.units().isEmpty()) {
            missing.add(Problem.of("units", "authoring.missing.units"));
        }
        for (var unit : module.units()) {
            if (!Slug.isValid(unit.slug())) {
                missing.add(Problem.of("units/" + unit.id() + "/slug", "authoring.missing.slug"));
            }
        }
        if (module.languages().size() > 1) {
            missing.addAll(untranslated(module));
        }
        Fields.of(module).values().stream()
                .filter(field -> GUIDE.matcher(
                                field.text().ja() + "\n" + field.text().en())
                        .find())
                .map(field -> Problem.of(field.path(), "authoring.missing.guide"))
                .forEach(missing::add);
    }

    private Optional<Problem> customers(ForCustomers customers) {
        if (customers.who().equals(ForCustomers.NAMED) && customers.named().isEmpty()) {
            return Optional.of(Problem.of("customers", "authoring.missing.customers"));
        }
        return customers.named().stream()
                .filter(id -> organisation.find(new CustomerId(id)).isEmpty())
                .findFirst()
                .map(unknown -> Problem.of("customers", "authoring.missing.customer-unknown", unknown));
    }

    private static List<Problem> untranslated(ModuleManuscript module) {
        return Fields.of(module).values().stream()
                .filter(Field::spoken)
                .filter(field ->
                        field.text().ja().isBlank() != field.text().en().isBlank())
                .map(field ->
                        Problem.of(field.path(), field.text().ja().isBlank() ? Problem.JAPANESE : Problem.ENGLISH))
                .toList();
    }

    private boolean isPast(String date) {
        try {
            return LocalDate.parse(date).isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
