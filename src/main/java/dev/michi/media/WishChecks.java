package dev.michi.media;

import dev.michi.media.ClipOutcome.Invalid;
import dev.michi.media.ClipWish.Change;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether what an author wants can be: with this recording, within the limits. */
@Component
class WishChecks {

    private final ClipVersions versions;
    private final Recordings recordings;
    private final MediaProperties properties;

    WishChecks(ClipVersions versions, Recordings recordings, MediaProperties properties) {
        this.versions = versions;
        this.recordings = recordings;
        this.properties = properties;
    }

    /** What is wrong with it, if anything is. */
    Optional<Invalid> wrong(ClipWish wish) {
        return switch (wish) {
            case ClipWish.FromRecording cut ->
                CutCheck.title(cut.title()).or(() -> wrong(cut.cut())).or(() -> wrongWords(cut));
            case ClipWish.FromStoryboard drawn ->
                CutCheck.title(drawn.storyboard().title());
        };
    }

    private static Optional<Invalid> wrongWords(ClipWish.FromRecording wish) {
        var seconds = wish.cut().seconds();
        return CutCheck.captions(wish.captions(), seconds).or(() -> CutCheck.chapters(wish.chapters(), seconds));
    }

    private Optional<Invalid> wrong(Cut cut) {
        var recording = recordings.findDocument(cut.recording());
        if (recording.isEmpty()) {
            return Optional.of(new Invalid("recording", "media.api.recording"));
        }
        return recording
                .get()
                .usable()
                .map(source -> CutCheck.cut(cut, source.details().seconds(), properties.clipLength())
                        .or(() -> CutCheck.options(cut, source.details())))
                .orElseGet(() -> Optional.of(new Invalid("recording", "media.api.recording-not-usable")));
    }

    sealed interface Changed {
        record Right(ClipWish wish) implements Changed {}

        record Wrong(Invalid invalid) implements Changed {}
    }

    /** What the clip would be with the change. */
    Changed changed(ClipDocument clip, Change change) {
        var fits =
                clip.cut() == null ? !change.isAboutCut() : change.storyboard().isEmpty();
        if (!fits) {
            return new Changed.Wrong(new Invalid("storyboard", "media.api.other-kind"));
        }
        var wish = versions.changed(clip, change);
        // The recording may be gone by now; as long as the pictures stay the same, it is not needed.
        var samePictures = wish instanceof ClipWish.FromRecording cut
                && cut.cut().equals(clip.theCut().orElse(null));
        Optional<Invalid> invalid = samePictures && wish instanceof ClipWish.FromRecording cut
                ? CutCheck.title(cut.title()).or(() -> wrongWords(cut))
                : wrong(wish);
        return invalid.<Changed>map(Changed.Wrong::new).orElseGet(() -> new Changed.Right(wish));
    }
}
