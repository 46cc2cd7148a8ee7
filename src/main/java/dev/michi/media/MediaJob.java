package dev.michi.media;

import dev.michi.people.PersonId;
import dev.michi.shared.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that is being done in the background.
 *
 * @param clip what comes of it; empty for what is read or examined
 * @param recording what it is done with; empty for a storyboard or a deck
 * @param language of a storyboard; a cut is for both
 * @param owner for whom; empty for a content pack
 * @param percent 0 to 100, never falling
 * @param left how long it will still take, as it went until {@code changedAt}; empty while that cannot be told
 * @param attempts started so far
 * @param wanted somebody waits for it
 * @param reason why it failed last or was cancelled; empty if neither
 */
public record MediaJob(
        String id,
        Kind kind,
        Optional<ClipId> clip,
        Optional<RecordingId> recording,
        Optional<Language> language,
        Optional<PersonId> owner,
        State state,
        int percent,
        Optional<Duration> left,
        int attempts,
        boolean wanted,
        String reason,
        Instant createdAt,
        Instant changedAt) {

    public enum Kind {
        STORYBOARD,
        CUT,
        EXAMINATION,
        /** What an author sees of a recording before anything is cut. */
        PREVIEW,
        /** Captions from what is said. */
        SPEECH,
        /** The pages of a presentation. */
        DECK,
        /** Small pictures along a clip from a storyboard. */
        THUMBNAILS
    }

    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /** What the last attempt has started, one command a line, and what was said; for administrators. */
    public record Log(String command, String log) {}
}
