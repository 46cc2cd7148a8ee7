package dev.michi.media.preview;

import dev.michi.media.Recording;
import dev.michi.media.ffmpeg.Cancellation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Makes what is shown of a recording while a clip is cut from it. Tests put a quick one in its place. */
public interface PreviewMaker {

    /**
     * @param source the recording's file
     * @param folder empty, for this run alone; the caller deletes it
     * @param percent gets 0 to 100, never falling
     * @throws dev.michi.media.ffmpeg.Cancelled if it was cancelled
     * @throws RuntimeException if it fails, with a cause an administrator understands
     */
    Made make(Recording.Details details, Path source, Path folder, IntConsumer percent, Cancellation cancellation);

    /**
     * @param video something every browser plays; empty if the recording is that itself
     * @param film small pictures in rows, at even distances
     * @param peaks how loud it is, 0 to 255, at even distances; empty without sound
     */
    record Made(Optional<Path> video, Path film, Strip strip, byte[] peaks, List<Suggestion> suggestions) {

        public Made {
            suggestions = List.copyOf(suggestions);
        }
    }
}
