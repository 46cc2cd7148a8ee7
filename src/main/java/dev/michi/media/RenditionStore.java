package dev.michi.media;

import dev.michi.media.ClipDocument.Rendition;
import dev.michi.media.ClipDocument.RenditionFile;
import dev.michi.media.ClipDocument.Script;
import dev.michi.media.cutting.ClipCutter;
import dev.michi.media.cutting.SmallPictureMaker;
import dev.michi.media.rendering.ClipMaker.Made;
import dev.michi.media.timeline.WebVtt;
import dev.michi.shared.Language;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of clips. In a store of their own, so that they have no other address than the clip's: what a clip no longer
 * shows cannot be asked for by its hash.
 */
class RenditionStore {

    private final MediaStore store;
    private final MediaStore former;
    private final ClipDocuments clips;
    private final Clock clock;

    /** @param former where the first Michi put them, among pictures and downloads */
    RenditionStore(MediaStore store, MediaStore former, ClipDocuments clips, Clock clock) {
        this.store = store;
        this.former = former;
        this.clips = clips;
        this.clock = clock;
    }

    record InLanguage(Language language, Rendition files) {}

    Optional<Path> find(String hash) {
        return store.find(hash).or(() -> former.find(hash));
    }

    Rendition store(Made made, ClipDocument clip, Language language) {
        var files = new ArrayList<RenditionFile>();
        made.videos().forEach(video -> files.add(put(video.file(), video.height() + "p.mp4", video.height())));
        files.add(put(made.poster(), "poster.jpg", 0));
        made.captions().forEach((spoken, file) -> files.add(put(file, ClipDocument.captionsName(spoken), 0)));
        return rendition(clip, clip.seconds(), language, files);
    }

    /** A cut looks the same in both languages. */
    List<InLanguage> store(ClipCutter.Made made, ClipDocument clip) {
        var files = new ArrayList<RenditionFile>();
        made.videos().forEach(video -> files.add(put(video.file(), video.lines() + "p.mp4", video.height())));
        files.add(put(made.poster(), "poster.jpg", 0));
        files.add(put(made.sprite(), "sprite.jpg", 0));
        files.add(put(made.thumbnails(), ClipDocument.THUMBNAILS, 0));
        made.more().forEach((name, file) -> files.add(put(file, name, 0)));
        return captioned(files, made.seconds(), clip);
    }

    /** The same with small pictures along it, and what else comes of its files. */
    Rendition withThumbnails(Rendition made, SmallPictureMaker.Drawn drawn) {
        var files = new ArrayList<>(made.files());
        files.add(put(drawn.sprite(), "sprite.jpg", 0));
        files.add(put(drawn.thumbnails(), ClipDocument.THUMBNAILS, 0));
        drawn.more().forEach((name, file) -> files.add(put(file, name, 0)));
        return new Rendition(
                made.fingerprint(),
                made.title(),
                made.seconds(),
                made.script(),
                List.copyOf(files),
                made.readyAt(),
                made.pixels());
    }

    /** The same pictures with other titles and captions. */
    List<InLanguage> recaptioned(Rendition before, ClipDocument clip) {
        var pictures = before.files().stream()
                .filter(file -> !file.name().startsWith("captions."))
                .toList();
        return captioned(pictures, before.seconds(), clip);
    }

    private List<InLanguage> captioned(List<RenditionFile> pictures, double seconds, ClipDocument clip) {
        var files = new ArrayList<>(pictures);
        for (var language : Language.values()) {
            captions(clip.script(language), language).ifPresent(files::add);
        }
        return Stream.of(Language.values())
                .map(language -> new InLanguage(language, rendition(clip, seconds, language, files)))
                .toList();
    }

    private Optional<RenditionFile> captions(Script script, Language language) {
        if (script.cues().isEmpty()) {
            return Optional.empty();
        }
        var vtt = WebVtt.of(script.cues(), text -> text.lines().toList());
        var name = ClipDocument.captionsName(language);
        var stored = store.put(new ByteArrayInputStream(vtt.getBytes(StandardCharsets.UTF_8)), name);
        return Optional.of(new RenditionFile(name, stored.hash(), stored.bytes(), 0));
    }

    private Rendition rendition(ClipDocument clip, double seconds, Language language, List<RenditionFile> files) {
        return new Rendition(
                clip.fingerprint(),
                clip.title(),
                seconds,
                clip.script(language),
                List.copyOf(files),
                clock.instant(),
                clip.pixels());
    }

    /** Deletes at once what no clip shows any more. */
    void discard(Collection<RenditionFile> files) {
        files.stream()
                .map(RenditionFile::hash)
                .distinct()
                .filter(hash -> !clips.isReferenced(hash))
                .forEach(store::delete);
    }

    int sweep(Duration minimumAge) {
        return store.deleteUnreferenced(clips::isReferenced, minimumAge);
    }

    private RenditionFile put(Path file, String name, int height) {
        var stored = store.put(file, name);
        return new RenditionFile(name, stored.hash(), stored.bytes(), height);
    }
}
