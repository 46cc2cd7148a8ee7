package dev.michi.media.ffmpeg;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Asks a program one question and reads the answer. One that does not answer in time is ended. */
public final class Tool {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Tool() {}

    /** @throws IOException if the program cannot be started, fails, or hangs */
    static String ask(Path program, String... arguments) throws IOException {
        var answer = new StringBuilder();
        run(
                new ProcessBuilder(command(program, List.of(arguments))).redirectErrorStream(true),
                PATIENCE,
                out -> answer.append(new String(out.readAllBytes(), StandardCharsets.UTF_8)),
                () -> answer.toString().lines().findFirst().orElse(""),
                new Cancellation());
        return answer.toString();
    }

    /** What it writes to its standard output; what it complains about is thrown away. */
    static byte[] read(
            Path program, List<String> arguments, Duration patience, int mostBytes, Cancellation cancellation)
            throws IOException {
        var answer = new byte[1][];
        run(quiet(program, arguments), patience, out -> answer[0] = out.readNBytes(mostBytes), () -> "", cancellation);
        return answer[0];
    }

    /** Like {@link #read}, line by line, for long answers. */
    public static void lines(
            Path program, List<String> arguments, Duration patience, Consumer<String> line, Cancellation cancellation)
            throws IOException {
        run(
                quiet(program, arguments),
                patience,
                out -> {
                    var reader = new BufferedReader(new InputStreamReader(out, StandardCharsets.UTF_8));
                    for (var next = reader.readLine(); next != null; next = reader.readLine()) {
                        line.accept(next);
                    }
                },
                () -> "",
                cancellation);
    }

    private static ProcessBuilder quiet(Path program, List<String> arguments) {
        return new ProcessBuilder(command(program, arguments)).redirectError(Redirect.DISCARD);
    }

    private static List<String> command(Path program, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    private interface Reading {
        void from(InputStream out) throws IOException;
    }

    private static void run(
            ProcessBuilder builder,
            Duration patience,
            Reading reading,
            Supplier<String> complaint,
            Cancellation cancellation)
            throws IOException {
        cancellation.check();
        var process = builder.start();
        Runnable end = process::destroyForcibly;
        cancellation.onCancel(end);
        var late = new AtomicBoolean();
        // Reading waits for as long as the program writes nothing: somebody else has to look at the clock.
        var watch = Thread.ofVirtual().start(() -> endLate(process, patience, late));
        try {
            process.getOutputStream().close();
            try (var out = process.getInputStream()) {
                reading.from(out);
            }
            var status = process.waitFor();
            cancellation.check();
            if (late.get()) {
                throw new TookTooLong();
            }
            if (status != 0) {
                throw new ProgramFailed(status, complaint.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (IOException e) {
            // What is ended while it writes may close its output in the middle of our reading.
            cancellation.check();
            throw e;
        } finally {
            cancellation.forget(end);
            watch.interrupt();
            process.destroyForcibly();
        }
    }

    private static void endLate(Process process, Duration patience, AtomicBoolean late) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                late.set(true);
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            // It has ended.
        }
    }

    /** Ended by us, because it went on for too long. */
    public static final class TookTooLong extends IOException {
        private static final long serialVersionUID = 1;

        TookTooLong() {
            super("does not answer");
        }
    }

    /** It ended with an error, or the system has ended it. */
    public static final class ProgramFailed extends IOException {
        private static final long serialVersionUID = 1;

        /** 128 and the signal: ABRT, KILL, SEGV, XCPU, XFSZ. ffmpeg's own error codes lie in the same range. */
        private static final Set<Integer> SIGNALLED = Set.of(134, 137, 139, 152, 153);

        private final int status;

        ProgramFailed(int status, String complaint) {
            super("ends with status " + status + ": " + complaint);
            this.status = status;
        }

        boolean wasEndedBySystem() {
            return SIGNALLED.contains(status);
        }
    }
}
