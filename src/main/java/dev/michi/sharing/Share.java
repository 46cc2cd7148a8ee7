package dev.michi.sharing;

import dev.michi.catalog.ModuleId;
import dev.michi.media.MediaFile;
import dev.michi.people.CustomerId;
import dev.michi.people.PersonId;
import dev.michi.shared.Colour;
import dev.michi.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One link handed out by a customer's admin.
 *
 * @param owner who made it, or took it over; while they are inactive it does not open
 * @param name by which the admin recognises it: "Second plant, poster"; its readers do not see it
 * @param tutorials in the order of the page; never empty
 * @param languages the page is there in, the first one first; never empty
 * @param note of the admin to the readers: "Ask me in room 302"; may be empty
 * @param contact whom to ask, shown also when the link no longer works; may be empty
 * @param logo instead of the customer's
 * @param colour instead of the customer's
 * @param expires from when on it does not open
 * @param passcode whether one has to type something first
 * @param pinned content hash of each tutorial at the time of sharing; empty: always the latest
 * @param revoked since when it does not open
 * @param revision counts its changes
 */
public record Share(
        ShareId id,
        CustomerId customer,
        PersonId owner,
        String name,
        List<ModuleId> tutorials,
        List<Language> languages,
        Style style,
        String note,
        String contact,
        Optional<MediaFile> logo,
        Optional<Colour> colour,
        Optional<Instant> expires,
        boolean passcode,
        Map<ModuleId, String> pinned,
        Instant created,
        Optional<Instant> revoked,
        long revision) {

    public Share {
        tutorials = List.copyOf(tutorials);
        languages = List.copyOf(languages);
        pinned = Map.copyOf(pinned);
    }

    public State state(Instant now) {
        if (revoked.isPresent()) {
            return State.REVOKED;
        }
        return expires.filter(end -> !end.isAfter(now)).isPresent() ? State.EXPIRED : State.OPEN;
    }

    public enum State {
        OPEN,
        EXPIRED,
        REVOKED
    }

    /** How the page looks. */
    public enum Style {
        STANDARD,
        /** Larger type, one step after the other, readings above kanji where the tutorial gives them. */
        PLAIN
    }
}
