package dev.michi.media.rendering;

import dev.michi.media.Storyboard;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.shared.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Makes the files of one clip in one language. Tests put a quick one in its place. */
public interface ClipMaker {

    /**
     * @param storyboard its pictures are in the media store
     * @param folder empty, for this run alone; the caller deletes it
     * @param percent gets 0 to 100, never falling
     * @throws dev.michi.media.ffmpeg.Cancelled if it was cancelled
     * @throws RuntimeException if it fails, with a cause an administrator understands
     */
    Made make(Storyboard storyboard, Language language, Path folder, IntConsumer percent, Cancellation cancellation);

    /** @param videos largest first */
    record Made(List<Video> videos, Path poster, Map<Language, Path> captions) {

        public Made {
            videos = List.copyOf(videos);
            captions = Map.copyOf(captions);
        }
    }

    record Video(int height, Path file) {}
}
