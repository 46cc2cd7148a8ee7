package dev.michi.catalog.pack;

import dev.michi.catalog.ContentSource;
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
 * @param sources what each module ({@code modules/<slug>}) and trail ({@code trails/<slug>}) was read from
 */
record Pack(
        String id,
        LocalizedText title,
        List<LearningModule> modules,
        List<Trail> trails,
        List<Storyboard> storyboards,
        Map<MediaFile, Path> files,
        Map<String, ContentSource> sources) {

    Pack {
        modules = List.copyOf(modules);
        trails = List.copyOf(trails);
        storyboards = List.copyOf(storyboards);
        files = Map.copyOf(files);
        sources = Map.copyOf(sources);
    }

    ContentSource source(LearningModule module) {
        return sources.getOrDefault("modules/" + module.slug(), PackSources.NONE);
    }

    ContentSource source(Trail trail) {
        return sources.getOrDefault("trails/" + trail.slug(), PackSources.NONE);
    }

    /** The clips that come with this module. */
    List<Storyboard> storyboards(LearningModule module) {
        var texts = source(module).texts().entrySet().stream()
                .filter(each -> each.getKey().contains("/storyboards/"))
                .map(Map.Entry::getValue)
                .toList();
        return storyboards.stream()
                .filter(each -> texts.stream()
                        .anyMatch(text -> PackSources.mentions(text, each.id().value())))
                .toList();
    }
}
