package dev.michi.assignment;

import dev.michi.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;

/**
 * An assignment as stored.
 *
 * @param id {@code person:kind:subject}
 * @param subject {@code kind:subject}
 * @param due {@code 2026-12-01}
 */
@TypeAlias("assignment")
record AssignmentDocument(
        @Id String id, int schemaVersion, String person, String subject, String due, String by, Instant at) {

    static final int SCHEMA = 1;

    Assignment toAssignment() {
        return new Assignment(
                new PersonId(person),
                Subject.parse(subject).orElseThrow(() -> new IllegalStateException("Not an assignment: " + id)),
                LocalDate.parse(due),
                new PersonId(by),
                at);
    }
}
