package dev.michi.learning;

import java.time.Instant;

/** Something that has happened, recorded once and never changed. */
sealed interface Fact permits Attempt, Completion, Credit, Stamp {

    Instant at();
}
