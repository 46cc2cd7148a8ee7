package dev.michi.assignment;

import java.time.LocalDate;

/** What came of assigning. */
public sealed interface Assigning {

    record Assigned(OpenAssignment now) implements Assigning {}

    /** It was assigned before, for another day. */
    record Moved(OpenAssignment now, LocalDate from) implements Assigning {}

    /** It was assigned before, for this very day. */
    record AlreadyThere(OpenAssignment now) implements Assigning {}

    /** The person has finished it; nothing was stored. */
    record AlreadyDone() implements Assigning {}

    /** The day is over where the person lives, or more than ten years ahead; nothing was stored. */
    record NotADueDay() implements Assigning {}

    /** There is no such person, or the person cannot learn; nothing was stored. */
    record NobodyThere() implements Assigning {}

    /** There is no such trail or module, or it has no units; nothing was stored. */
    record NothingThere() implements Assigning {}
}
