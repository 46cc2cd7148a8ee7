package dev.michi.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kokorin.jaffree.ffmpeg.UrlInput;
import com.github.kokorin.jaffree.ffmpeg.UrlOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
@Timeout(30)
class FfmpegRunTest {

    @TempDir
    Path folder;

    @Test
    void endsAnFfmpegThatIgnoresTheRequestToEnd() throws Exception {
        var deaf = program("trap '' TERM\nwhile :; do sleep 0.1; done");
        var cancellation = new Cancellation();
        var outcome = new AtomicReference<Throwable>();
        var ended = new CountDownLatch(1);
        Thread.ofPlatform().start(() -> {
            try {
                run(deaf, cancellation);
            } catch (RuntimeException e) {
                outcome.set(e);
            }
            ended.countDown();
        });
        while (!Files.exists(folder.resolve("process"))) {
            Thread.onSpinWait();
        }
        var pid = Long.parseLong(Files.readAllLines(folder.resolve("process")).getFirst());
        cancellation.cancel();
        assertThat(ended.await(4, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
        assertThat(outcome.get()).isInstanceOf(Cancelled.class);
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(folder.resolve("process")).doesNotExist();
    }

    @Test
    void aCancelledRunThatEndsWellIsStillCancelled() throws Exception {
        var cancellation = new Cancellation();
        var polite = program("trap 'exit 0' TERM\ntouch '" + folder.resolve("up") + "'\nwhile :; do sleep 0.05; done");
        Thread.ofPlatform().start(() -> {
            while (!Files.exists(folder.resolve("up"))) {
                Thread.onSpinWait();
            }
            cancellation.cancel();
        });
        assertThatThrownBy(() -> run(polite, cancellation)).isInstanceOf(Cancelled.class);
    }

    @Test
    void tellsFfmpegsLastWordsWithoutPaths() throws Exception {
        var failing = program("echo '[error] /secret/place/a.png: Invalid data found' >&2\nexit 1");
        assertThatThrownBy(() -> run(failing, new Cancellation()))
                .isInstanceOf(FfmpegFailed.class)
                .hasMessageContaining("Invalid data found")
                .hasMessageNotContaining("secret");
    }

    @Test
    void reapsTheNotedProcessAndNoOther() throws Exception {
        var orphan = new ProcessBuilder("sleep", "60").start();
        var bystander = new ProcessBuilder("sleep", "60").start();
        try {
            Orphans.note(folder, orphan.toHandle());
            assertThat(Orphans.reap(folder)).isTrue();
            assertThat(orphan.waitFor(Duration.ofSeconds(5))).isTrue();
            Files.writeString(folder.resolve("process"), bystander.pid() + "\n2001-01-01T00:00:00Z\n");
            assertThat(Orphans.reap(folder)).isFalse();
            assertThat(bystander.isAlive()).isTrue();
        } finally {
            orphan.destroyForcibly();
            bystander.destroyForcibly();
        }
    }

    private void run(Path program, Cancellation cancellation) {
        var programs = new Ffmpeg(program, program, "8", "test", java.util.Set.of(), java.util.Set.of());
        new FfmpegRun(programs, folder)
                .run(
                        ffmpeg -> ffmpeg.addInput(UrlInput.fromPath(folder.resolve("a.png")))
                                .addOutput(UrlOutput.toPath(folder.resolve("a.mp4"))),
                        seconds -> {},
                        cancellation);
    }

    private Path program(String script) throws IOException {
        var file = folder.resolve("ffmpeg");
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return file;
    }
}
