package dev.michi.media;

import dev.michi.shared.Language;
import java.time.Instant;

/**
 * A row of the administrator's list of jobs.
 *
 * @param percent 0 to 100
 * @param attempts started so far
 * @param wanted somebody has opened the clip and waits for it
 * @param reason why it failed last or was cancelled; empty if neither
 */
public record ClipJob(
        ClipId clip,
        Language language,
        State state,
        int percent,
        int attempts,
        boolean wanted,
        String reason,
        Instant createdAt,
        Instant changedAt) {

    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }
}
