package dev.michi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs a program to its end. */
final class Shell {

    private Shell() {}

    /** @param arguments with blanks between them @return what it said */
    static String run(Path program, String arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(program.toString()));
        command.addAll(Arrays.asList(arguments.split(" ")));
        return run(command);
    }

    static String run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said);
        }
        return said;
    }

    interface Deed {
        void done() throws Exception;
    }

    static double seconds(Deed deed) throws Exception {
        long started = System.nanoTime();
        deed.done();
        return (System.nanoTime() - started) / 1e9;
    }
}
