package dev.michi.media.cutting;

import dev.michi.media.Clip.Cue;
import dev.michi.media.Cut;
import dev.michi.media.Recording;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/** Makes the files of one clip from a recording. Tests put a quick one in its place. */
public interface ClipCutter {

    /**
     * @param words what is drawn into the picture, where the cut asks for it
     * @param source the recording's file
     * @param folder empty, for this run alone; the caller deletes it
     * @param percent gets 0 to 100, never falling
     * @throws dev.michi.media.ffmpeg.Cancelled if it was cancelled
     * @throws RuntimeException if it fails, with a cause an administrator understands
     */
    Made cut(
            Cut cut,
            Words words,
            Recording.Details details,
            Path source,
            Path folder,
            IntConsumer percent,
            Cancellation cancellation);

    /** @param captions by language, in seconds of the clip */
    record Words(LocalizedText title, Map<Language, List<Cue>> captions) {

        public static final Words NONE = new Words(LocalizedText.EMPTY, Map.of());

        public Words {
            captions = Map.copyOf(captions);
        }
    }

    /**
     * @param seconds how long it has become
     * @param videos largest first
     * @param sprite small pictures in rows
     * @param thumbnails WebVTT that says which small picture belongs to which seconds; names the sprite {@code sprite.jpg}
     * @param more further files by the name under which they are offered
     */
    record Made(double seconds, List<Video> videos, Path poster, Path sprite, Path thumbnails, Map<String, Path> more) {

        public Made {
            videos = List.copyOf(videos);
            more = Map.copyOf(more);
        }
    }

    /** @param lines as one speaks of it: 1080 for 1920 × 1080 and for 1080 × 1920 */
    record Video(int lines, int height, Path file) {}
}
