package dev.michi.authoring;

import dev.michi.people.PersonId;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A module or trail as the studio lists it.
 *
 * @param author who owns the draft; empty if nobody has begun one
 * @param owner who answers questions, as learners read it
 * @param missing the languages in which something is missing
 * @param outdated the languages in which something is older than its counterpart
 * @param live the version learners have; 0 if there is none
 * @param goesLive when it is scheduled
 */
public record StudioRow(
        DraftId id,
        String slug,
        LocalizedText title,
        Status status,
        Optional<PersonId> author,
        LocalizedText owner,
        Optional<LocalDate> reviewOn,
        Set<Language> missing,
        Set<Language> outdated,
        int live,
        Optional<Instant> changedAt,
        Optional<Instant> goesLive) {

    /** {@link Stage} and what learners have, in one word. */
    public enum Status {
        DRAFT,
        IN_REVIEW,
        APPROVED,
        SCHEDULED,
        PUBLISHED,
        /** Published, and somebody is writing the next version. */
        CHANGED,
        RETIRED;

        /** {@code in-review} */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
