package dev.michi.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/**
 * Ends processes that a killed Michi left behind. Each run leaves a note of its process and when that started; a process
 * with the same number and another start is somebody else's and is left alone.
 */
public final class Orphans {

    private static final String NOTE = "process";

    private Orphans() {}

    static void note(Path folder, ProcessHandle process) {
        var start = process.info().startInstant().map(Instant::toString).orElse("");
        try {
            var whole = Files.writeString(folder.resolve(NOTE + ".new"), process.pid() + "\n" + start + "\n");
            Files.move(whole, folder.resolve(NOTE), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static void forget(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve(NOTE));
        } catch (IOException e) {
            // The working folder is deleted with all that is in it.
        }
    }

    /** Ends the process noted in a working folder, if it still runs. True if there was one. */
    public static boolean reap(Path folder) {
        try {
            var lines = Files.readAllLines(folder.resolve(NOTE));
            var process = lines.size() < 2 ? Optional.<ProcessHandle>empty() : find(lines.get(0), lines.get(1));
            process.ifPresent(ProcessHandle::destroyForcibly);
            return process.isPresent();
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }

    private static Optional<ProcessHandle> find(String pid, String start) {
        return ProcessHandle.of(Long.parseLong(pid)).filter(process -> process.info()
                .startInstant()
                .map(Instant::toString)
                .filter(start::equals)
                .isPresent());
    }
}
