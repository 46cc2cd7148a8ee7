package dev.michi.assignment.api;

import dev.michi.assignment.OpenAssignment;
import dev.michi.assignment.Subject;
import dev.michi.people.Person;
import dev.michi.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An assignment that is not finished. */
@Schema(name = "Assignment")
record AssignmentJson(
        String id,
        Who person,

        @Schema(description = "the slug of the trail, if it is one") @Nullable
        String trail,

        @Schema(description = "the slug of the module, if it is one") @Nullable
        String module,

        String title,

        @Schema(description = "the last day, in the person's time zone")
        LocalDate due,

        @Schema(description = "0 on the last day, negative afterwards")
        int daysLeft,

        boolean late,

        @Schema(description = "how many of a hundred units are complete")
        int percent,

        int minutesLeft,
        Next next,

        @Schema(description = "id of who assigned it, or moved it last")
        String by) {

    @Schema(name = "AssignedPerson")
    record Who(String id, String name) {}

    @Schema(name = "AssignedUnit", description = "the unit to go on with")
    record Next(String module, String unit) {}

    static AssignmentJson of(Person person, OpenAssignment open, Language language) {
        var assignment = open.assignment();
        var goal = open.goal();
        var slug = goal.slug().value();
        return new AssignmentJson(
                assignment.id().toString(),
                new Who(person.id().value(), person.name().full(language)),
                goal.subject() instanceof Subject.OfTrail ? slug : null,
                goal.subject() instanceof Subject.OfModule ? slug : null,
                goal.title().in(language),
                assignment.due(),
                open.daysLeft(),
                open.isLate(),
                open.percent(),
                open.minutesLeft(),
                new Next(
                        open.next().module().slug().value(),
                        open.next().unit().slug().value()),
                assignment.by().value());
    }

    /** Orders by day, and is unique. */
    String key() {
        return due + ":" + id;
    }
}
