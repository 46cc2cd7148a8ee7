package dev.michi.catalog.pack;

import dev.michi.catalog.ContentSource;
import dev.michi.media.MediaFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a pack brings.
 *
 * @param sources by {@code modules/<slug>} and {@code trails/<slug>}; empty if there are mistakes
 * @param files what they refer to, and where it lies
 */
public record PackContent(Map<String, ContentSource> sources, Map<MediaFile, Path> files, List<Mistake> mistakes) {

    public PackContent {
        sources = Map.copyOf(sources);
        files = Map.copyOf(files);
        mistakes = List.copyOf(mistakes);
    }
}
