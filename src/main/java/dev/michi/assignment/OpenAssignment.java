package dev.michi.assignment;

import dev.michi.catalog.UnitId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * An assignment that is not finished, and how far the person is.
 *
 * @param next the unit to go on with
 * @param daysLeft 0 on the day it is due, negative afterwards
 */
public record OpenAssignment(
        Assignment assignment, Goal goal, Goal.Stop next, int percent, int minutesLeft, int daysLeft) {

    /** The earliest day first, so that what is late comes before all else. */
    static final Comparator<OpenAssignment> BY_DAY = Comparator.comparing(
                    (OpenAssignment each) -> each.assignment().due())
            .thenComparing(each -> each.assignment().id().toString());

    public boolean isLate() {
        return daysLeft < 0;
    }

    /** With what was stored before, for the same day. */
    OpenAssignment as(Assignment stored) {
        return new OpenAssignment(stored, goal, next, percent, minutesLeft, daysLeft);
    }

    /** Empty if all of it is done. @param today where the person lives */
    static Optional<OpenAssignment> of(Assignment assignment, Goal goal, Set<UnitId> completed, LocalDate today) {
        return goal.next(completed)
                .map(next -> new OpenAssignment(
                        assignment, goal, next, goal.percent(completed), goal.minutesLeft(completed), (int)
                                ChronoUnit.DAYS.between(today, assignment.due())));
    }
}
