package dev.michi.media.ffmpeg;

import com.github.kokorin.jaffree.LogLevel;
import com.github.kokorin.jaffree.ffmpeg.FFmpeg;
import com.github.kokorin.jaffree.process.JaffreeAbnormalExitException;
import com.github.kokorin.jaffree.process.Stopper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Runs one ffmpeg command, in a folder of its own, on the calling thread. Call it on a platform thread: where the system
 * can, ffmpeg is told to die with the thread that started it.
 */
public final class FfmpegRun {

    private static final Pattern WORTH_KEEPING = Pattern.compile("\\[(warning|error|fatal|panic)]");
    private static final int GRACE_MILLIS = 2500;

    /** How long Jaffree reads on after the process has ended. */
    private static final int READ_ON_MILLIS = 500;

    private final Path program;
    private final Path folder;

    /** @param folder where a note about the running process is left, for {@link Orphans} */
    public FfmpegRun(Ffmpeg programs, Path folder) {
        this.program = programs.ffmpeg();
        this.folder = folder;
    }

    /** For what somebody has sent in: the system ends an ffmpeg that takes more than its share. */
    public FfmpegRun(Ffmpeg programs, Path folder, Bounds bounds) throws IOException {
        this.program = bounds.around(programs.ffmpeg(), folder);
        this.folder = folder;
    }

    /**
     * @param command adds inputs, filters and outputs
     * @param seconds gets the seconds written so far, never falling
     * @throws Cancelled if it was ended on purpose
     * @throws FfmpegFailed if ffmpeg ended with an error
     */
    public void run(Consumer<FFmpeg> command, DoubleConsumer seconds, Cancellation cancellation) {
        run(command, LogLevel.WARNING, line -> {}, seconds, cancellation);
    }

    /** Runs a command whose answer is in what it logs. */
    public void listen(
            Consumer<FFmpeg> command, Consumer<String> line, DoubleConsumer seconds, Cancellation cancellation) {
        run(command, LogLevel.INFO, line, seconds, cancellation);
    }

    private void run(
            Consumer<FFmpeg> command,
            LogLevel level,
            Consumer<String> line,
            DoubleConsumer seconds,
            Cancellation cancellation) {
        cancellation.check();
        var stopper = new SignalStopper(folder);
        Runnable stop = stopper::forceStop;
        var ffmpeg = new FFmpeg(program) {
            @Override
            protected Stopper createStopper() {
                return stopper;
            }

            @Override
            protected List<String> buildArguments() {
                var arguments = super.buildArguments();
                RunNotes.command(folder, program, arguments);
                return arguments;
            }
        };
        ffmpeg.setLogLevel(level)
                .setOverwriteOutput(true)
                .setExecutorTimeoutMillis(READ_ON_MILLIS)
                .setOutputListener(said -> {
                    if (WORTH_KEEPING.matcher(said).find()) {
                        RunNotes.said(folder, said);
                    }
                    line.accept(said);
                });
        command.accept(ffmpeg);
        report(ffmpeg, seconds);
        cancellation.onCancel(stop);
        try {
            ffmpeg.execute();
        } catch (RuntimeException e) {
            cancellation.check();
            errors(e).forEach(said -> RunNotes.said(folder, said));
            throw new FfmpegFailed(lastWords(e), e);
        } finally {
            cancellation.forget(stop);
            stopper.forget();
        }
        // A stopped ffmpeg may end as if all were well, with half a file.
        cancellation.check();
    }

    private static void report(FFmpeg ffmpeg, DoubleConsumer seconds) {
        var furthest = new double[1];
        ffmpeg.setProgressListener(progress -> {
            var micros = progress.getTimeMicros();
            if (micros != null && micros / 1e6 > furthest[0]) {
                furthest[0] = micros / 1e6;
                seconds.accept(furthest[0]);
            }
        });
    }

    private static List<String> errors(RuntimeException e) {
        return e instanceof JaffreeAbnormalExitException exit && exit.getProcessErrorLogMessages() != null
                ? exit.getProcessErrorLogMessages().stream()
                        .map(each -> each.message)
                        .toList()
                : List.of(String.valueOf(e.getMessage()));
    }

    private static String lastWords(RuntimeException e) {
        if (e instanceof JaffreeAbnormalExitException exit) {
            var messages = exit.getProcessErrorLogMessages();
            if (messages != null && !messages.isEmpty()) {
                return messages.getLast().message.replaceAll("/\\S+/", "…/");
            }
        }
        return "ffmpeg failed";
    }

    /** Jaffree's own ways to stop leave a hung ffmpeg alone: SIGTERM, a short wait, SIGKILL. */
    private static final class SignalStopper implements Stopper {

        private final Path folder;
        private volatile @Nullable Process process;
        private volatile boolean stopped;

        SignalStopper(Path folder) {
            this.folder = folder;
        }

        @Override
        public void setProcess(Process started) {
            process = started;
            Orphans.note(folder, started.toHandle());
            if (stopped) {
                forceStop();
            }
        }

        @Override
        public void graceStop() {
            forceStop();
        }

        @Override
        public void forceStop() {
            stopped = true;
            var running = process;
            if (running == null) {
                return;
            }
            running.destroy();
            var killer = Thread.ofVirtual().unstarted(() -> {
                try {
                    if (!running.waitFor(GRACE_MILLIS, TimeUnit.MILLISECONDS)) {
                        running.destroyForcibly();
                    }
                } catch (InterruptedException e) {
                    running.destroyForcibly();
                }
            });
            killer.start();
        }

        /** Only what has really ended is forgotten: until then it may write into its folder, and is noted as running. */
        void forget() {
            var running = process;
            if (running == null || hasEnded(running)) {
                Orphans.forget(folder);
            }
        }

        private static boolean hasEnded(Process running) {
            running.destroyForcibly();
            try {
                return running.waitFor(GRACE_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return !running.isAlive();
            }
        }
    }
}
