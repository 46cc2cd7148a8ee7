package dev.michi.authoring;

import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** How far a manuscript is on its way to learners. */
public sealed interface Stage {

    /** {@code draft}, {@code in-review}, {@code approved}, {@code scheduled}, {@code published}, {@code retired}. */
    default String key() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Its authors are writing; or somebody changed what was approved or published. */
    record Draft() implements Stage {}

    record InReview(PersonId by, Instant at) implements Stage {}

    /** @param revision the one that was read; any change after it asks for a new approval */
    record Approved(PersonId by, Instant at, int revision) implements Stage {}

    /** It is decided: the portal publishes it when the time has come, also after a restart. */
    record Scheduled(Decision decision, int revision, PersonId approvedBy) implements Stage {}

    /** @param hash of the content that learners have @param version its number */
    record Published(String hash, int version, Instant at, int revision) implements Stage {}

    /** Learners cannot find it any more; what they did in it stays theirs. */
    record Retired(PersonId by, Instant at) implements Stage {}

    /** What learners have of it, if it has ever been published by the studio. */
    default Optional<Published> publication() {
        return this instanceof Published published ? Optional.of(published) : Optional.empty();
    }
}
