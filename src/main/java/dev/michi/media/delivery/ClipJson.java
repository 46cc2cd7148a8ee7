package dev.michi.media.delivery;

import dev.michi.media.Clip;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A clip as the API shows it. */
@Schema(name = "Clip")
record ClipJson(
        String id,
        String title,
        String language,

        @Schema(allowableValues = {"waiting", "rendering", "ready", "failed"})
        String state,

        @Schema(description = "percent; 100 when ready") int progress,
        double seconds,

        @Schema(description = "largest first; empty until ready")
        List<Source> sources,

        List<Captions> captions,
        @Nullable String poster,
        List<Clip.Chapter> chapters,
        List<Clip.Cue> transcript) {

    @Schema(name = "ClipSource")
    record Source(String src, String type, int height) {}

    @Schema(name = "ClipCaptions")
    record Captions(String language, String src) {}

    static ClipJson of(Clip clip) {
        return switch (clip) {
            case Clip.Waiting waiting -> of(waiting, "waiting", 0);
            case Clip.Rendering rendering -> of(rendering, "rendering", rendering.percent());
            case Clip.Failed failed -> of(failed, "failed", 0);
            case Clip.Ready ready ->
                new ClipJson(
                        ready.id().value(),
                        ready.title().in(ready.language()),
                        ready.language().tag(),
                        "ready",
                        100,
                        seconds(ready),
                        ready.sources().stream()
                                .map(each -> new Source(each.src(), each.type(), each.height()))
                                .toList(),
                        ready.captions().stream()
                                .map(each -> new Captions(each.language().tag(), each.src()))
                                .toList(),
                        ready.poster(),
                        ready.chapters(),
                        ready.transcript());
        };
    }

    private static ClipJson of(Clip clip, String state, int progress) {
        return new ClipJson(
                clip.id().value(),
                clip.title().in(clip.language()),
                clip.language().tag(),
                state,
                progress,
                seconds(clip),
                List.of(),
                List.of(),
                null,
                clip.chapters(),
                clip.transcript());
    }

    private static double seconds(Clip clip) {
        return clip.length().toMillis() / 1000.0;
    }
}
