package dev.michi.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

/**
 * How much a program may use up; the system ends one that takes more. Windows has no such limits: there only the time
 * that is waited counts.
 *
 * @param processor time of all its threads together
 * @param memory bytes of address space
 * @param file bytes of each file it writes
 */
public record Bounds(Duration processor, long memory, long file) {

    private static final int BLOCK = 512;
    private static final int KILO = 1024;

    /**
     * A script that starts the program within the bounds. Limits are set by the shell, in the process that then becomes
     * the program; what is passed to the script reaches the program untouched.
     *
     * @param folder the working folder of the run
     */
    public Path around(Path program, Path folder) throws IOException {
        if (System.getProperty("os.name").startsWith("Windows")) {
            return program;
        }
        var script = folder.resolve("bounded-" + program.getFileName());
        if (!Files.isExecutable(script)) {
            Files.writeString(script, text(program));
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        }
        return script.toAbsolutePath();
    }

    private String text(Path program) {
        return """
                #!/bin/sh
                ulimit -c 0 2>/dev/null
                ulimit -t %d 2>/dev/null
                ulimit -v %d 2>/dev/null
                ulimit -f %d 2>/dev/null
                export MALLOC_ARENA_MAX=2
                exec '%s' "$@"
                """.formatted(
                        Math.max(1, processor.toSeconds()),
                        memory / KILO,
                        file / BLOCK,
                        program.toAbsolutePath().toString().replace("'", "'\\''"));
    }
}
