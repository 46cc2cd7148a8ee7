package dev.michi.catalog.pack;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.media.MediaFile;
import dev.michi.media.Storyboard;
import dev.michi.shared.LocalizedText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A pack without a mistake.
 *
 * @param files what has to be in the media store, and where to take it from
 */
record Pack(
        String id,
        LocalizedText title,
        List<LearningModule> modules,
        List<Trail> trails,
        List<Storyboard> storyboards,
        Map<MediaFile, Path> files) {

    Pack {
        modules = List.copyOf(modules);
        trails = List.copyOf(trails);
        storyboards = List.copyOf(storyboards);
        files = Map.copyOf(files);
    }
}
