package dev.michi.media;

import dev.michi.shared.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * The order to make one version of a clip in one language.
 *
 * @param notBefore when it may be tried (again)
 * @param leaseOwner the process that works on it
 * @param leaseUntil when another process may take it over
 */
@Document("media_jobs")
record JobDocument(
        @Id String id,
        int schemaVersion,
        String clip,
        String language,
        String fingerprint,
        ClipJob.State state,
        boolean wanted,
        int attempts,
        int percent,
        String reason,
        Instant notBefore,
        @Nullable String leaseOwner,
        @Nullable Instant leaseUntil,
        Instant createdAt,
        Instant changedAt) {

    static final int SCHEMA_VERSION = 1;

    static String id(ClipId clip, Language language, String fingerprint) {
        return clip.value() + "." + language.tag() + "." + fingerprint;
    }

    static JobDocument create(ClipId clip, Language language, String fingerprint, Instant now) {
        return new JobDocument(
                id(clip, language, fingerprint),
                SCHEMA_VERSION,
                clip.value(),
                language.tag(),
                fingerprint,
                ClipJob.State.WAITING,
                false,
                0,
                0,
                "",
                now,
                null,
                null,
                now,
                now);
    }

    ClipId clipId() {
        return new ClipId(clip);
    }

    Language inLanguage() {
        return Language.ofTag(language);
    }

    ClipJob toJob() {
        return new ClipJob(clipId(), inLanguage(), state, percent, attempts, wanted, reason, createdAt, changedAt);
    }
}
