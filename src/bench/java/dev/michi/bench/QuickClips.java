package dev.michi.bench;

import dev.michi.media.Storyboard;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.rendering.ClipMaker;
import dev.michi.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** Makes clips of a few bytes at once: their pages are measured, not ffmpeg. */
@Component
@Primary
class QuickClips implements ClipMaker {

    @Override
    public Made make(
            Storyboard storyboard, Language language, Path folder, IntConsumer percent, Cancellation cancellation) {
        try {
            var file =
                    Files.writeString(folder.resolve("file"), storyboard.title().in(language));
            return new Made(
                    List.of(new Video(1080, file), new Video(720, file), new Video(480, file)),
                    file,
                    Map.of(Language.JA, file, Language.EN, file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
