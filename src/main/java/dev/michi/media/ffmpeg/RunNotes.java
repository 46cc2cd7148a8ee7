package dev.michi.media.ffmpeg;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a run has started and what was said, kept in its working folder for whoever looks for the cause of a failure. */
public final class RunNotes {

    private static final int MOST = 20_000;
    private static final String COMMANDS = "commands.txt";
    private static final String LOG = "log.txt";

    private RunNotes() {}

    static void command(Path folder, Path program, List<String> arguments) {
        var line =
                program.getFileName() + arguments.stream().map(RunNotes::quoted).collect(Collectors.joining());
        add(folder.resolve(COMMANDS), line);
    }

    static void said(Path folder, String line) {
        add(folder.resolve(LOG), line);
    }

    private static String quoted(String argument) {
        return argument.matches("[\\w./:=+,-]+") ? " " + argument : " '" + argument.replace("'", "'\\''") + "'";
    }

    private static synchronized void add(Path file, String line) {
        try {
            if (!Files.exists(file) || Files.size(file) < MOST) {
                Files.writeString(
                        file,
                        line + "\n",
                        StandardCharsets.UTF_8,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            // A note that cannot be kept, as on a full disk, must not end the work.
        }
    }

    /** The commands of a run, one a line; empty if it started none. */
    public static Optional<String> commands(Path folder) {
        return read(folder.resolve(COMMANDS));
    }

    /** Warnings and errors. */
    public static Optional<String> log(Path folder) {
        return read(folder.resolve(LOG));
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
