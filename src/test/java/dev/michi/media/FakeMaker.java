package dev.michi.media;

import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.rendering.ClipMaker;
import dev.michi.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Makes clips of a few bytes, and does what a test wants to happen meanwhile. */
final class FakeMaker implements ClipMaker {

    final List<String> made = new ArrayList<>();
    final List<Path> folders = new ArrayList<>();
    During during = (percent, cancellation) -> {};

    @FunctionalInterface
    interface During {
        void happens(IntConsumer percent, Cancellation cancellation);
    }

    @Override
    public Made make(
            Storyboard storyboard, Language language, Path folder, IntConsumer percent, Cancellation cancellation) {
        folders.add(folder);
        during.happens(percent, cancellation);
        cancellation.check();
        made.add(storyboard.id() + " " + language.tag());
        try {
            var video =
                    Files.writeString(folder.resolve("v"), storyboard.title().in(language) + " moving");
            var other = Files.writeString(folder.resolve("o"), "other");
            return new Made(
                    List.of(new Video(1080, video), new Video(720, video), new Video(480, video)),
                    other,
                    Map.of(Language.JA, other, Language.EN, other));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
