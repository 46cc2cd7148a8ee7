package dev.michi.audit;

import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Which entries are wanted; what is empty does not matter.
 *
 * @param subject the whole of it, {@code module:m-…}
 * @param from the first moment that counts
 * @param until the first moment that does not count any more
 */
public record AuditQuery(
        Optional<PersonId> who,
        Optional<AuditAct> act,
        Optional<String> subject,
        Optional<Instant> from,
        Optional<Instant> until) {

    public static final AuditQuery EVERYTHING =
            new AuditQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
