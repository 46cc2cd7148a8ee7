package dev.michi.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Runs a program that is neither ffmpeg nor ffprobe, to its end. What it writes to its outputs is thrown away. */
public final class OutsideProgram {

    private OutsideProgram() {}

    /**
     * @throws IOException if it cannot be started, fails, or takes longer
     * @throws Cancelled if it was ended on purpose
     */
    public static void run(Path program, List<String> arguments, Duration patience, Cancellation cancellation)
            throws IOException {
        Tool.lines(program, arguments, patience, line -> {}, cancellation);
    }
}
