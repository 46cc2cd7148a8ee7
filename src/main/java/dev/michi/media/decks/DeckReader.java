package dev.michi.media.decks;

import dev.michi.media.ffmpeg.Cancellation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntConsumer;

/** Reads a presentation. Tests put a quick one in its place. */
public interface DeckReader {

    /**
     * @param folder empty, for this run alone; pictures are left in it
     * @param percent gets 0 to 100, never falling
     * @throws dev.michi.media.ffmpeg.Cancelled if it was cancelled
     */
    DeckReading read(Path file, Path folder, IntConsumer percent, Cancellation cancellation) throws IOException;
}
