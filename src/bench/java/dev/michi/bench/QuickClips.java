package dev.michi.bench;

import dev.michi.media.Storyboard;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.rendering.ClipMaker;
import dev.michi.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import org.springframework.context.annotation.Primary;

/**
 * Makes clips at once, of a few bytes or of as many as are asked for: pages and sending are measured, not ffmpeg. In portals
 * that are started with it; a component would be found by all.
 */
@Primary
class QuickClips implements ClipMaker {

    /** System property: bytes of noise in each clip. */
    static final String SIZE = "michi.bench.clip-bytes";

    @Override
    public Made make(
            Storyboard storyboard, Language language, Path folder, IntConsumer percent, Cancellation cancellation) {
        try {
            var file =
                    Files.writeString(folder.resolve("file"), storyboard.title().in(language));
            var noise = new byte[Integer.getInteger(SIZE, 0)];
            new Random(1).nextBytes(noise);
            Files.write(file, noise, StandardOpenOption.APPEND);
            return new Made(
                    List.of(new Video(1080, file), new Video(720, file), new Video(480, file)),
                    file,
                    Map.of(Language.JA, file, Language.EN, file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
