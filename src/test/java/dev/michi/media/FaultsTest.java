package dev.michi.media;

import static dev.michi.shared.Language.JA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.michi.media.ClipOutcome.Accepted;
import dev.michi.media.Cut.Range;
import dev.michi.media.MediaJob.State;
import dev.michi.media.cutting.Corpus;
import dev.michi.media.cutting.FfmpegCutter;
import dev.michi.media.ffmpeg.FfmpegFinder;
import dev.michi.people.Permission;
import dev.michi.shared.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.Mockito;
import org.springframework.security.access.AccessDeniedException;

/** What breaks while a clip is made, with the real ffmpeg where it is ffmpeg that breaks. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(120)
class FaultsTest {

    private static final FfmpegFinder FFMPEG = Corpus.finder();

    @TempDir
    Path folder;

    private MediaFixture fixture;

    @BeforeEach
    void open() {
        fixture = new MediaFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void anFfmpegThatWasStoppedIsEndedAndTheJobTriedAgain() throws Exception {
        var clip = longCut();
        var working = CompletableFuture.runAsync(
                fixture.worker::runNext, task -> Thread.ofPlatform().start(task));
        var pid = runningFfmpeg();
        signal("STOP", pid);
        fixture.clock.pass(MediaFixture.PROPERTIES.patience().plusSeconds(1));
        fixture.worker.heartbeat();
        working.get(10, TimeUnit.SECONDS);
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(job().state()).isEqualTo(State.WAITING);
        assertThat(job().reason()).contains("no sign");
        assertThat(fixture.media.find(clip, JA)).get().isInstanceOf(Clip.Waiting.class);

        fixture.cutter.real = Optional.empty();
        fixture.clock.pass(Duration.ofMinutes(5));
        assertThat(fixture.worker.runNext()).isTrue();
        assertThat(fixture.media.find(clip, JA)).get().isInstanceOf(Clip.Ready.class);
    }

    @Test
    void aFullDiskIsReportedAndLeavesNothingHalfMade() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(mounted(disk), "only root can mount a small disk");
        try (var small = new MediaFixture(disk)) {
            var recording = small.usable(Corpus.simple(FFMPEG.get(), folder), SIMPLE);
            small.cutter.real = Optional.of(new FfmpegCutter(FFMPEG, Corpus.artist(), 6L << 30, 1L << 30));
            var cut = new Cut(recording, Collections.nCopies(10, new Range(0, 2)), List.of());
            var clip = ((Accepted)
                            small.studio.create(new ClipWish.FromRecording(cut, TITLE, Map.of()), Optional.empty()))
                    .clip();
            var ballast = fill(disk, 40_000);
            small.worker.runNext();
            var failed = small.jobs.newest().getFirst();
            assertThat(failed.state()).isEqualTo(State.WAITING);
            assertThat(failed.reason()).isNotBlank();
            assertThat(small.media.find(clip, JA)).get().isInstanceOf(Clip.Waiting.class);
            try (var left = Files.list(disk.resolve("work"))) {
                assertThat(left).isEmpty();
            }
            Files.delete(ballast);
            small.clock.pass(Duration.ofMinutes(5));
            small.worker.runNext();
            assertThat(small.media.find(clip, JA)).get().isInstanceOf(Clip.Ready.class);
        } finally {
            run("umount", disk.toString());
        }
    }

    @Test
    void aKillBetweenRenditionAndPublicationServesNothingAndLosesNothing() {
        var recording = fixture.usable("a recording", SIMPLE);
        var cut = new Cut(recording, List.of(new Range(0, 2)), List.of());
        var clip = ((Accepted)
                        fixture.studio.create(new ClipWish.FromRecording(cut, TITLE, Map.of()), Optional.empty()))
                .clip();
        var dying = Mockito.spy(fixture.clips);
        Mockito.doThrow(new Killed()).when(dying).complete(Mockito.any(), Mockito.any(), Mockito.any());
        var killed = fixture.worker(dying);
        killed.tidy();
        assertThatThrownBy(killed::runNext).isInstanceOf(Killed.class);
        assertThat(fixture.media.find(clip, JA)).get().isNotInstanceOf(Clip.Ready.class);

        var next = fixture.worker();
        next.tidy();
        while (next.runNext()) {}
        assertThat(fixture.media.find(clip, JA)).get().isInstanceOf(Clip.Ready.class);
        assertThat(fixture.sweep.sweep(Duration.ofDays(-1)))
                .as("files that nobody shows")
                .isZero();
    }

    @Test
    void administratorsSeeWhatWasStartedAndSaidAndNobodyElseDoes() throws Exception {
        var recording = fixture.usable(Corpus.simple(FFMPEG.get(), folder), SIMPLE);
        fixture.cutter.real = Optional.of(new FfmpegCutter(FFMPEG, Corpus.artist(), 6L << 30, 1L << 30));
        var cut = new Cut(recording, List.of(new Range(0, 1)), List.of());
        fixture.studio.create(new ClipWish.FromRecording(cut, TITLE, Map.of()), Optional.empty());
        fixture.worker.runNext();
        var log = fixture.allJobs.findLog(job().id()).orElseThrow();
        assertThat(log.command()).contains("libx264").contains("-protocol_whitelist file");
        fixture.permissions.remove(Permission.ADMINISTER);
        assertThatThrownBy(() -> fixture.allJobs.findLog(job().id())).isInstanceOf(AccessDeniedException.class);
        fixture.permissions.add(Permission.ADMINISTER);
        fixture.studio.delete(job().clipId());
        assertThat(fixture.allJobs.findLog(fixture.jobs.newest().isEmpty() ? "gone" : "there"))
                .isEmpty();
    }

    private static final LocalizedText TITLE = new LocalizedText("切り出し", "A cut");
    private static final Recording.Details SIMPLE = new Recording.Details(
            2,
            320,
            180,
            "30/1",
            false,
            "mov",
            "h264",
            0,
            Optional.of(new Recording.Sound("aac", 1, 44100, 1)),
            false,
            false,
            false);

    /** Long enough to be stopped in its middle. */
    private ClipId longCut() throws Exception {
        var film = Corpus.make(
                FFMPEG.get(),
                folder,
                "long.mp4",
                "-f lavfi -i testsrc2=s=1920x1080:r=30:d=3 -c:v libx264 -preset ultrafast -pix_fmt yuv420p");
        var details = new Recording.Details(
                3, 1920, 1080, "30/1", false, "mov", "h264", 0, Optional.empty(), false, false, false);
        var recording = fixture.usable(film, details);
        fixture.cutter.real = Optional.of(new FfmpegCutter(FFMPEG, Corpus.artist(), 6L << 30, 1L << 30));
        var cut = new Cut(recording, Collections.nCopies(20, new Range(0, 3)), List.of());
        return ((Accepted) fixture.studio.create(new ClipWish.FromRecording(cut, TITLE, Map.of()), Optional.empty()))
                .clip();
    }

    private JobDocument job() {
        return fixture.jobs.newest().getFirst();
    }

    /** Of the render command, which is noted once it runs. */
    private long runningFfmpeg() throws Exception {
        while (true) {
            try (var folders = Files.list(folder.resolve("work"))) {
                var note = folders.map(each -> each.resolve("process"))
                        .filter(Files::exists)
                        .findFirst();
                if (note.isPresent()) {
                    return Long.parseLong(Files.readAllLines(note.get()).getFirst());
                }
            } catch (IOException notYet) {
                Thread.onSpinWait();
            }
        }
    }

    private static void signal(String name, long pid) throws Exception {
        run("kill", "-" + name, Long.toString(pid));
    }

    private static boolean mounted(Path disk) throws Exception {
        return run("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk.toString()) == 0;
    }

    private static int run(String... command) throws Exception {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor();
        } catch (IOException notThere) {
            return 1;
        }
    }

    /** Leaves so many bytes free. */
    private static Path fill(Path disk, int free) throws IOException {
        var space = Files.getFileStore(disk).getUsableSpace() - free;
        return Files.write(disk.resolve("ballast"), new byte[(int) space]);
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }
}
