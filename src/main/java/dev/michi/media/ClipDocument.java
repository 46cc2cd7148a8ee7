package dev.michi.media;

import dev.michi.media.Clip.Chapter;
import dev.michi.media.Clip.Cue;
import dev.michi.people.PersonId;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A clip as it is wanted, and what has been made of it. Languages are tags.
 *
 * @param renderer version of the renderer that was asked
 * @param fingerprint of the storyboard, its pictures and the renderer
 * @param storyboard as JSON: it is only ever read and written as a whole; null where there is a cut
 * @param renditions what is played
 * @param previous what was played before, for pages that are still open
 * @param cut as JSON; null where there is a storyboard
 * @param pixels fingerprint of the pictures and the sound alone: titles and captions change without rendering
 * @param owner who made it; null for what a content pack brought
 * @param version counts changes, from 1; null in a pack's clips
 * @param versions the latest ones, the present one last
 */
@Document("clips")
record ClipDocument(
        @Id String id,
        int schemaVersion,
        int renderer,
        String fingerprint,
        @Nullable String storyboard,
        LocalizedText title,
        double seconds,
        Map<String, Script> scripts,
        @Nullable Map<String, Rendition> renditions,
        @Nullable Map<String, Rendition> previous,
        Instant changedAt,
        @Nullable String cut,
        @Nullable String pixels,
        @Nullable String owner,
        @Nullable Integer version,
        @Nullable List<Version> versions,
        @Nullable Instant createdAt) {

    static final int SCHEMA_VERSION = 2;

    /** What a clip was made from. @param cues by language @param chapters null in versions from before there were any */
    record Version(
            int number,
            Instant at,
            String by,
            @Nullable String cut,
            @Nullable String storyboard,
            LocalizedText title,
            Map<String, List<Cue>> cues,
            @Nullable List<ClipWish.Mark> chapters) {}

    record Script(List<Cue> cues, List<Chapter> chapters) {}

    /** @param files by name, as in their addresses */
    record Rendition(
            String fingerprint,
            LocalizedText title,
            double seconds,
            Script script,
            List<RenditionFile> files,
            Instant readyAt,
            @Nullable String pixels) {

        Optional<MediaFile> file(String name) {
            return files.stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .map(each -> new MediaFile(each.hash(), each.name(), MediaTypes.of(each.name()), each.bytes()));
        }
    }

    /** @param height of the picture in pixels for videos, else 0 */
    record RenditionFile(String name, String hash, long bytes, int height) {}

    Optional<Rendition> rendition(Language language) {
        return Optional.ofNullable(renditions).map(all -> all.get(language.tag()));
    }

    /** Whether there is all of the present version. */
    boolean isMade() {
        return Stream.of(Language.values()).allMatch(language -> rendition(language)
                .filter(each -> each.fingerprint().equals(fingerprint))
                .isPresent());
    }

    /** The rendition with this fingerprint: the one that is played, or the one before. */
    Optional<Rendition> rendition(Language language, String wanted) {
        return rendition(language)
                .filter(each -> each.fingerprint().equals(wanted))
                .or(() -> Optional.ofNullable(previous)
                        .map(all -> all.get(language.tag()))
                        .filter(each -> each.fingerprint().equals(wanted)));
    }

    Script script(Language language) {
        return Objects.requireNonNull(scripts.get(language.tag()), "A clip has scripts in both languages");
    }

    /** Lines by language, where there are any. */
    Map<Language, List<Cue>> captions() {
        return Stream.of(Language.values())
                .filter(language -> !script(language).cues().isEmpty())
                .collect(Collectors.toMap(
                        language -> language, language -> script(language).cues()));
    }

    /** How many lines somebody has to look at again, where there are any. */
    Map<Language, Integer> staleLines() {
        return Stream.of(Language.values())
                .filter(language -> script(language).cues().stream().anyMatch(Cue::needsALook))
                .collect(Collectors.toMap(language -> language, language -> (int)
                        script(language).cues().stream().filter(Cue::needsALook).count()));
    }

    static String captionedName(Language language) {
        return "captioned." + language.tag() + ".mp4";
    }

    Optional<Cut> theCut() {
        return Optional.ofNullable(cut).map(json -> MediaJson.read(json, Cut.class));
    }

    Optional<PersonId> theOwner() {
        return Optional.ofNullable(owner).map(PersonId::new);
    }

    int versionNumber() {
        return version == null ? 1 : version;
    }

    List<Version> history() {
        return versions == null ? List.of() : versions;
    }

    /** Of the job that makes it. */
    String jobId(Language language) {
        var clip = new ClipId(id);
        return cut == null ? JobDocument.id(clip, language, fingerprint) : JobDocument.id(clip, fingerprint);
    }

    /** Every file that may be asked for. */
    List<RenditionFile> files() {
        return Stream.of(Optional.ofNullable(renditions), Optional.ofNullable(previous))
                .flatMap(Optional::stream)
                .flatMap(each -> each.values().stream())
                .flatMap(each -> each.files().stream())
                .toList();
    }

    Clip.Ready ready(Language language, Rendition made) {
        return new ClipAddresses(this).ready(language, made);
    }

    Clip.Waiting waiting(Language language) {
        var script = script(language);
        return new Clip.Waiting(new ClipId(id), language, title, length(seconds), script.cues(), script.chapters());
    }

    Clip.Rendering rendering(Language language, int percent, Optional<Duration> left) {
        var script = script(language);
        return new Clip.Rendering(
                new ClipId(id), language, title, length(seconds), script.cues(), script.chapters(), percent, left);
    }

    Clip.Failed failed(Language language, String reason) {
        var script = script(language);
        return new Clip.Failed(
                new ClipId(id), language, title, length(seconds), script.cues(), script.chapters(), reason);
    }

    static final String THUMBNAILS = "thumbnails.vtt";

    static final String STREAM = "hls.m3u8";

    static String captionsName(Language language) {
        return "captions." + language.tag() + ".vtt";
    }

    static Duration length(double seconds) {
        return Duration.ofMillis(Math.round(seconds * 1000));
    }
}
