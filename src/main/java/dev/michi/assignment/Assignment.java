package dev.michi.assignment;

import dev.michi.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody has to finish something by a day. Whether they have is not part of it: that follows from what they did.
 *
 * @param due the last day; it ends at midnight where the person lives
 * @param by who gave it this day
 * @param at when
 */
public record Assignment(PersonId person, Subject subject, LocalDate due, PersonId by, Instant at) {

    public AssignmentId id() {
        return new AssignmentId(person, subject);
    }
}
