package dev.michi.media;

import dev.michi.media.Media.StoredFile;
import dev.michi.shared.Language;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Clips with their files, for features that show them to people who do not sign in and have found out themselves that this
 * clip is for them.
 */
@Component
public class ShownClips {

    private final ClipDocuments clips;
    private final RenditionStore renditions;

    ShownClips(ClipDocuments clips, RenditionStore renditions) {
        this.clips = clips;
        this.renditions = renditions;
    }

    /** @param files by name, {@code 720p.mp4}, {@code poster.jpg}, {@code captions.ja.vtt} @param fingerprint names these very files */
    public record Shown(Clip.Ready clip, String fingerprint, Map<String, StoredFile> files) {}

    /** Empty until it has been made. */
    public Optional<Shown> find(ClipId id, Language language) {
        return clips.find(id).flatMap(clip -> clip.rendition(language).map(made -> {
            var files = new LinkedHashMap<String, StoredFile>();
            made.files().forEach(each -> made.file(each.name()).ifPresent(file -> renditions
                    .find(file.hash())
                    .ifPresent(path -> files.put(each.name(), new StoredFile(file, path)))));
            return new Shown(clip.ready(language, made), made.fingerprint(), files);
        }));
    }
}
