package dev.michi.assignment.api;

import dev.michi.assignment.Subject;
import dev.michi.catalog.Catalog;
import dev.michi.people.PersonId;
import dev.michi.platform.ProblemException;
import dev.michi.shared.Slug;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a caller wants to assign, or says which part of it cannot be read. */
@Component
class AssignmentWishes {

    private final Catalog catalog;

    AssignmentWishes(Catalog catalog) {
        this.catalog = catalog;
    }

    Wanted read(Wish wish) {
        var person = Optional.ofNullable(wish.person())
                .filter(Slug::isValid)
                .map(PersonId::new)
                .orElseThrow(() -> ProblemException.invalid("person", "assignment.api.person"));
        var field = wish.trail() == null && wish.module() != null ? "module" : "trail";
        var subject = subject(wish).orElseThrow(() -> ProblemException.invalid(field, "assignment.api.subject"));
        return new Wanted(person, subject, due(wish.due()), field);
    }

    private Optional<Subject> subject(Wish wish) {
        if ((wish.trail() == null) == (wish.module() == null)) {
            return Optional.empty();
        }
        return wish.trail() != null
                ? slug(wish.trail()).flatMap(catalog::findTrail).map(trail -> new Subject.OfTrail(trail.id()))
                : slug(wish.module()).flatMap(catalog::findModule).map(module -> new Subject.OfModule(module.id()));
    }

    private static Optional<Slug> slug(@Nullable String text) {
        return Optional.ofNullable(text).filter(Slug::isValid).map(Slug::new);
    }

    private static LocalDate due(@Nullable String day) {
        try {
            return LocalDate.parse(day == null ? "" : day);
        } catch (DateTimeParseException garbled) {
            throw ProblemException.invalid("due", "assignment.api.due");
        }
    }

    /** @param subjectField which of the two fields named the subject */
    record Wanted(PersonId person, Subject subject, LocalDate due, String subjectField) {}

    @Schema(name = "AssignmentWish", description = "either a trail or a module")
    record Wish(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "id of a person") @Nullable
            String person,

            @Schema(description = "slug") @Nullable String trail,

            @Schema(description = "slug") @Nullable String module,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "date") @Nullable
            String due) {}
}
