package dev.michi.media.speech;

import dev.michi.media.Clip.Cue;
import dev.michi.media.Recording;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.shared.Language;
import java.nio.file.Path;
import java.util.List;

/** Writes down what is said. */
public interface SpeechReader {

    /** Whether there is anything that can. */
    boolean isThere();

    /**
     * @param source the recording's file
     * @param folder empty, for this run alone; the caller deletes it
     * @return lines in seconds of the recording
     * @throws dev.michi.media.ffmpeg.Cancelled if it was cancelled
     * @throws RuntimeException if it fails, with a cause an administrator understands
     */
    List<Cue> listen(Path source, Recording.Details details, Language language, Path folder, Cancellation cancellation);

    /** Where nobody has supplied a program. */
    SpeechReader NONE = new SpeechReader() {
        @Override
        public boolean isThere() {
            return false;
        }

        @Override
        public List<Cue> listen(
                Path source, Recording.Details details, Language language, Path folder, Cancellation cancellation) {
            throw new IllegalStateException("There is nothing that listens");
        }
    };
}
