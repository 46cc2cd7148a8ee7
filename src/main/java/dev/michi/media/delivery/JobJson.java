package dev.michi.media.delivery;

import dev.michi.media.MediaJob;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A job as the API shows it. */
@Schema(name = "Job")
record JobJson(
        String id,

        @Schema(allowableValues = {"storyboard", "cut", "examination", "preview", "speech", "deck", "thumbnails"})
        String kind,

        @Schema(allowableValues = {"waiting", "running", "done", "failed", "cancelled"})
        String state,

        int percent,

        @Schema(description = "seconds it will still take, as it went until changedAt; null while that cannot be told")
        @Nullable
        Long secondsLeft,

        int attempts,

        @Schema(description = "why it failed last, or was cancelled") @Nullable
        String reason,

        @Nullable String clip,
        @Nullable String recording,
        @Nullable String language,
        @Nullable String owner,
        Instant createdAt,
        Instant changedAt,

        @Schema(description = "for administrators: what the last attempt has started, one command a line") @Nullable
        String command,

        @Schema(description = "for administrators: what it said") @Nullable
        String log) {

    static JobJson of(MediaJob job) {
        return of(job, Optional.empty());
    }

    static JobJson of(MediaJob job, Optional<MediaJob.Log> log) {
        return new JobJson(
                job.id(),
                job.kind().name().toLowerCase(Locale.ROOT),
                job.state().name().toLowerCase(Locale.ROOT),
                job.percent(),
                job.left().map(Duration::toSeconds).orElse(null),
                job.attempts(),
                job.reason().isEmpty() ? null : job.reason(),
                job.clip().map(Object::toString).orElse(null),
                job.recording().map(Object::toString).orElse(null),
                job.language().map(each -> each.tag()).orElse(null),
                job.owner().map(Object::toString).orElse(null),
                job.createdAt(),
                job.changedAt(),
                log.map(MediaJob.Log::command).orElse(null),
                log.map(MediaJob.Log::log).orElse(null));
    }
}
