package dev.michi.authoring;

import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A manuscript with what is known about it.
 *
 * @param revision counted up by every change that is saved; what an ETag names
 * @param owner who began it, or was given it
 * @param invited who may write in it, too
 * @param writers who changed it since it was last published
 * @param basis hash of the published content that it revises; empty if it is new
 * @param languages of each field, by its path ({@link Fields}), when its texts changed last
 */
public record Draft(
        DraftId id,
        Manuscript manuscript,
        int revision,
        PersonId owner,
        Set<PersonId> invited,
        Set<PersonId> writers,
        Stage stage,
        Optional<String> basis,
        PersonId changedBy,
        Instant changedAt,
        Map<String, LanguageTimes> languages) {

    public Draft {
        invited = Set.copyOf(invited);
        writers = Set.copyOf(writers);
        languages = Map.copyOf(languages);
    }

    /** Nobody has written in it yet. */
    static Draft begun(Manuscript manuscript, PersonId owner, Optional<String> basis, Instant now) {
        return new Draft(
                manuscript.draftId(),
                manuscript,
                1,
                owner,
                Set.of(),
                Set.of(),
                new Stage.Draft(),
                basis,
                owner,
                now,
                Freshness.after(Map.of(), manuscript, manuscript, now));
    }

    /** Whether this person wrote in what waits for approval. */
    boolean isWorkOf(PersonId person) {
        return owner.equals(person) || writers.contains(person);
    }

    boolean isOpenTo(PersonId person) {
        return owner.equals(person) || invited.contains(person);
    }
}
