package dev.michi.media;

import dev.michi.people.PersonId;
import dev.michi.shared.Language;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * Work to be done in the background: to draw a storyboard in one language, to cut a clip, to examine a recording.
 *
 * @param clip empty where the work is about a recording alone, as are language and fingerprint; no language, too, for a cut
 * @param kind null in documents from before there were others: {@link MediaJob.Kind#STORYBOARD}
 * @param owner for whom; null for content packs
 * @param effort how long it may take, in seconds of film
 * @param startedAt when it was last taken up
 * @param notBefore when it may be tried (again)
 * @param leaseOwner the worker that has it, or had it last
 * @param leaseUntil when another process may take it over
 */
@Document("media_jobs")
record JobDocument(
        @Id String id,
        int schemaVersion,
        String clip,
        String language,
        String fingerprint,
        MediaJob.State state,
        boolean wanted,
        int attempts,
        int percent,
        String reason,
        Instant notBefore,
        @Nullable String leaseOwner,
        @Nullable Instant leaseUntil,
        Instant createdAt,
        Instant changedAt,
        MediaJob.@Nullable Kind kind,
        @Nullable String recording,
        @Nullable String owner,
        @Nullable Double effort,
        @Nullable Instant startedAt) {

    static final int SCHEMA_VERSION = 2;

    private static final String READING = ".reading";
    private static final int TELLING_PERCENT = 5;
    private static final Duration TELLING = Duration.ofSeconds(2);

    static String id(ClipId clip, Language language, String fingerprint) {
        return clip.value() + "." + language.tag() + "." + fingerprint;
    }

    static String id(ClipId clip, String fingerprint) {
        return clip.value() + "." + fingerprint;
    }

    static String id(RecordingId recording) {
        return recording.value() + ".examination";
    }

    static JobDocument drawing(ClipId clip, Language language, String fingerprint, Order order) {
        return create(
                id(clip, language, fingerprint),
                clip.value(),
                language.tag(),
                fingerprint,
                MediaJob.Kind.STORYBOARD,
                null,
                order);
    }

    static JobDocument cutting(ClipId clip, RecordingId recording, String fingerprint, Order order) {
        return create(
                id(clip, fingerprint), clip.value(), "", fingerprint, MediaJob.Kind.CUT, recording.value(), order);
    }

    static String previewId(RecordingId recording) {
        return recording.value() + ".preview";
    }

    static JobDocument previewing(RecordingId recording, Order order) {
        return create(previewId(recording), "", "", "", MediaJob.Kind.PREVIEW, recording.value(), order);
    }

    static JobDocument examining(RecordingId recording, Order order) {
        return create(id(recording), "", "", "", MediaJob.Kind.EXAMINATION, recording.value(), order);
    }

    static String speechId(RecordingId recording, Language language) {
        return recording.value() + ".speech." + language.tag();
    }

    static JobDocument listening(RecordingId recording, Language language, Order order) {
        return create(
                speechId(recording, language), "", language.tag(), "", MediaJob.Kind.SPEECH, recording.value(), order);
    }

    static JobDocument picturing(ClipId clip, Language language, String fingerprint, Order order) {
        return create(
                id(clip, language, fingerprint) + ".thumbnails",
                clip.value(),
                language.tag(),
                fingerprint,
                MediaJob.Kind.THUMBNAILS,
                null,
                order);
    }

    static String readingId(DeckId deck) {
        return deck.value() + READING;
    }

    static JobDocument reading(DeckId deck, Order order) {
        return create(readingId(deck), "", "", "", MediaJob.Kind.DECK, null, order);
    }

    /** @param wanted somebody waits for it */
    record Order(@Nullable String owner, double effort, boolean wanted, Instant now) {}

    private static JobDocument create(
            String id,
            String clip,
            String language,
            String fingerprint,
            MediaJob.Kind kind,
            @Nullable String recording,
            Order order) {
        return new JobDocument(
                id,
                SCHEMA_VERSION,
                clip,
                language,
                fingerprint,
                MediaJob.State.WAITING,
                order.wanted(),
                0,
                0,
                "",
                order.now(),
                null,
                null,
                order.now(),
                order.now(),
                kind,
                recording,
                order.owner(),
                order.effort(),
                null);
    }

    MediaJob.Kind work() {
        return kind == null ? MediaJob.Kind.STORYBOARD : kind;
    }

    ClipId clipId() {
        return new ClipId(clip);
    }

    RecordingId recordingId() {
        return new RecordingId(java.util.Objects.requireNonNull(recording, "The work is about a recording"));
    }

    DeckId deckId() {
        return new DeckId(id.substring(0, id.length() - READING.length()));
    }

    Language inLanguage() {
        return Language.ofTag(language);
    }

    /** What the work is about, for the log. */
    String subject() {
        if (work() == MediaJob.Kind.DECK) {
            return "deck " + deckId();
        }
        return clip.isEmpty() ? "recording " + recording : "clip " + clip + (language.isEmpty() ? "" : " " + language);
    }

    MediaJob toJob() {
        return new MediaJob(
                id,
                work(),
                Optional.of(clip).filter(each -> !each.isEmpty()).map(ClipId::new),
                Optional.ofNullable(recording).map(RecordingId::new),
                Optional.of(language).filter(each -> !each.isEmpty()).map(Language::ofTag),
                Optional.ofNullable(owner).map(PersonId::new),
                state,
                percent,
                left(),
                attempts,
                wanted,
                reason,
                createdAt,
                changedAt);
    }

    /** At the speed it has had until its last news; the first moments tell too little. */
    Optional<Duration> left() {
        if (state != MediaJob.State.RUNNING || startedAt == null || percent < TELLING_PERCENT) {
            return Optional.empty();
        }
        var taken = Duration.between(startedAt, changedAt);
        return taken.compareTo(TELLING) < 0
                ? Optional.empty()
                : Optional.of(taken.multipliedBy(100L - percent).dividedBy(percent));
    }
}
