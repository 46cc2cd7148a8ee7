package dev.michi.catalog.pack;

import dev.michi.media.ClipId;
import dev.michi.media.MediaFile;
import dev.michi.media.MediaIntake;
import dev.michi.media.Storyboard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** Remembers what was handed in. */
public final class FakeMedia implements MediaIntake {

    final Set<MediaFile> files = new HashSet<>();
    int stored;
    final List<String> submitted = new ArrayList<>();

    /** Length in seconds by id. */
    final Map<String, Double> studio = new HashMap<>();

    @Override
    public MediaFile store(Path file, String name, String type) {
        try (var in = Files.newInputStream(file)) {
            var kept = new MediaFile(Attachments.sha256(in), name, type, Files.size(file));
            files.add(kept);
            stored++;
            return kept;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public OptionalDouble studioClip(ClipId clip) {
        return studio.containsKey(clip.value()) ? OptionalDouble.of(studio.get(clip.value())) : OptionalDouble.empty();
    }

    @Override
    public void submit(Storyboard storyboard) {
        submitted.add(storyboard.id().value());
    }
}
