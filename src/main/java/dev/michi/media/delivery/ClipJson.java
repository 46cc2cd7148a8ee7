package dev.michi.media.delivery;

import dev.michi.media.Clip;
import dev.michi.media.ClipAudience;
import dev.michi.media.ClipLibrary;
import dev.michi.media.ClipUse;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

        @Schema(description = "seconds it will still take; null while that cannot be told") @Nullable
        Long secondsLeft,

        double seconds,

        @Schema(description = "largest first; empty until ready")
        List<Source> sources,

        List<Captions> captions,
        @Nullable String poster,

        @Schema(description = "WebVTT of small pictures along the clip") @Nullable
        String thumbnails,

        @Schema(description = "the same as HTTP Live Streaming, of clips over three minutes") @Nullable
        String hls,

        List<Clip.Chapter> chapters,
        List<Clip.Cue> transcript,

        @Schema(description = "for authors") @Nullable Studio studio,

        @Schema(description = "for authors; the last one is the present one") @Nullable
        List<Version> versions,

        @Schema(description = "for authors: where it is shown") @Nullable
        List<ClipUse> usedIn,

        @Schema(description = "for authors: who of its viewers has seen each fiftieth of it, 0 to 1")
        ClipAudience.@Nullable Retention retention) {

    /** What it is made from. */
    @Schema(name = "ClipStudio")
    record Studio(
            int version,
            @Nullable String owner,
            @Nullable String recording,
            @Nullable List<List<Double>> ranges,
            @Nullable List<HideJson> hide,
            @Nullable OptionsJson options,

            @Schema(description = "of a cut, in both languages")
            List<WishJson.ChapterJson> chapters,

            @Schema(description = "films with captions in the picture")
            List<Captions> downloads,

            List<String> tags) {}

    @Schema(name = "ClipVersion")
    record Version(int number, Instant at, String by, LocalizedText title, boolean current) {}

    /** @param lines of the present version, with what is to be looked at again */
    ClipJson with(ClipLibrary.Dossier dossier, List<Clip.Cue> lines) {
        var cut = dossier.cut();
        var made = new Studio(
                dossier.version(),
                dossier.owner().map(Object::toString).orElse(null),
                cut.map(each -> each.recording().value()).orElse(null),
                cut.map(each -> each.ranges().stream()
                                .map(range -> List.of(range.from(), range.to()))
                                .toList())
                        .orElse(null),
                cut.map(each -> each.hidden().stream().map(HideJson::of).toList())
                        .orElse(null),
                cut.map(each -> OptionsJson.of(each.options())).orElse(null),
                dossier.chapters().stream().map(WishJson.ChapterJson::of).toList(),
                captions(dossier.downloads()),
                dossier.tags());
        return new ClipJson(
                id,
                title,
                language,
                state,
                progress,
                secondsLeft,
                seconds,
                sources,
                captions.stream()
                        .map(each -> new Captions(
                                each.language(),
                                each.src(),
                                dossier.staleLines().getOrDefault(Language.ofTag(each.language()), 0)))
                        .toList(),
                poster,
                thumbnails,
                hls,
                chapters,
                lines,
                made,
                dossier.versions().stream()
                        .map(each ->
                                new Version(each.number(), each.at(), each.by().value(), each.title(), each.current()))
                        .toList(),
                dossier.usedIn(),
                dossier.retention());
    }

    @Schema(name = "ClipSource")
    record Source(String src, String type, int height) {}

    @Schema(name = "ClipCaptions")
    record Captions(
            String language,
            String src,

            @Schema(
                    description = "for authors: how many lines somebody has to look at again, because what they stand"
                            + " with was cut or changed; in the transcript they are marked")
            @Nullable
            Integer stale) {}

    static ClipJson of(Clip clip) {
        return switch (clip) {
            case Clip.Waiting waiting -> of(waiting, "waiting", 0, Optional.empty());
            case Clip.Rendering rendering -> of(rendering, "rendering", rendering.percent(), rendering.left());
            case Clip.Failed failed -> of(failed, "failed", 0, Optional.empty());
            case Clip.Ready ready ->
                new ClipJson(
                        ready.id().value(),
                        ready.title().in(ready.language()),
                        ready.language().tag(),
                        "ready",
                        100,
                        null,
                        seconds(ready),
                        ready.sources().stream()
                                .map(each -> new Source(each.src(), each.type(), each.height()))
                                .toList(),
                        captions(ready.captions()),
                        ready.poster(),
                        ready.thumbnails().orElse(null),
                        ready.stream().orElse(null),
                        ready.chapters(),
                        plain(ready.transcript()),
                        null,
                        null,
                        null,
                        null);
        };
    }

    private static ClipJson of(Clip clip, String state, int progress, Optional<Duration> left) {
        return new ClipJson(
                clip.id().value(),
                clip.title().in(clip.language()),
                clip.language().tag(),
                state,
                progress,
                left.map(Duration::toSeconds).orElse(null),
                seconds(clip),
                List.of(),
                List.of(),
                null,
                null,
                null,
                clip.chapters(),
                plain(clip.transcript()),
                null,
                null,
                null,
                null);
    }

    private static List<Captions> captions(List<Clip.Captions> captions) {
        return captions.stream()
                .map(each -> new Captions(each.language().tag(), each.src(), null))
                .toList();
    }

    private static List<Clip.Cue> plain(List<Clip.Cue> cues) {
        return cues.stream().map(Clip.Cue::plain).toList();
    }

    private static double seconds(Clip clip) {
        return clip.length().toMillis() / 1000.0;
    }
}
