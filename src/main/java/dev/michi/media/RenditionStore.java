package dev.michi.media;

import dev.michi.media.ClipDocument.Rendition;
import dev.michi.media.ClipDocument.RenditionFile;
import dev.michi.media.rendering.ClipMaker.Made;
import dev.michi.shared.Language;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Puts what was made of a clip into the media store. */
class RenditionStore {

    private final MediaStore store;
    private final Clock clock;

    RenditionStore(MediaStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    Rendition store(Made made, ClipDocument clip, Language language) {
        var files = new ArrayList<RenditionFile>();
        made.videos().forEach(video -> files.add(put(video.file(), video.height() + "p.mp4", video.height())));
        files.add(put(made.poster(), "poster.jpg", 0));
        made.captions().forEach((spoken, file) -> files.add(put(file, ClipDocument.captionsName(spoken), 0)));
        return new Rendition(
                clip.fingerprint(),
                clip.title(),
                clip.seconds(),
                clip.script(language),
                List.copyOf(files),
                clock.instant());
    }

    private RenditionFile put(Path file, String name, int height) {
        var stored = store.put(file, name);
        return new RenditionFile(name, stored.hash(), stored.bytes(), height);
    }
}
