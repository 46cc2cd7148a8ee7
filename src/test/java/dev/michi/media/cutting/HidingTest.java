package dev.michi.media.cutting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.media.Cut;
import dev.michi.media.Cut.Box;
import dev.michi.media.Cut.Hidden;
import dev.michi.media.Cut.Move;
import dev.michi.media.Cut.Range;
import dev.michi.media.Cut.Style;
import dev.michi.media.CutOptions;
import dev.michi.media.Recording;
import dev.michi.media.RecordingId;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.Cancelled;
import dev.michi.media.ffmpeg.FfmpegFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A checkerboard, whose black and white can be read back wherever it shines through. */
class HidingTest {

    private static final FfmpegFinder FFMPEG = Corpus.finder();
    private static final String CHECKERED = "-f lavfi -i color=c=white:s=640x480:r=30:d=3,format=yuv420p,"
            + "geq=lum='255*mod(floor(X/8)+floor(Y/8)\\,2)':cb=128:cr=128"
            + " -c:v libx264 -preset ultrafast -qp 4";
    private static final Recording.Details DETAILS =
            new Recording.Details(3, 640, 480, "30/1", false, "mov", "h264", 0, Optional.empty(), false, false, false);
    private static final int READABLE = 60;

    @TempDir
    static Path folder;

    private static Path film;

    @BeforeAll
    static void make() throws Exception {
        film = Corpus.make(FFMPEG.get(), folder, "checkered.mp4", CHECKERED);
    }

    @ParameterizedTest
    @EnumSource(Style.class)
    void nothingShinesThroughInAnyFile(Style style) throws Exception {
        var box = new Box(0.25, 0.25, 0.5, 0.5);
        var made = cut(new Hidden(box, 0, 3, style, List.of()), new Range(0.5, 1.5));
        for (var file : List.of(made.videos().getFirst().file(), made.poster(), made.sprite())) {
            assertThat(contrast(file, 0, box))
                    .as(file.getFileName() + " inside")
                    .isLessThan(READABLE);
        }
        assertThat(contrast(made.videos().getFirst().file(), 0.5, box)).isLessThan(READABLE);
        assertThat(contrast(made.videos().getFirst().file(), 0.5, new Box(0, 0, 0.2, 0.2)))
                .as("what is not hidden stays as it was")
                .isGreaterThan(150);
    }

    @Test
    void aBoxComesAndGoesWithTheSecondsOfTheRecording() throws Exception {
        var box = new Box(0, 0, 0.5, 0.5);
        var video = cut(new Hidden(box, 1, 2, Style.FILL, List.of()), new Range(2.2, 2.6), new Range(0.8, 1.4))
                .videos()
                .getFirst()
                .file();
        assertThat(contrast(video, 0.2, box)).as("2.4 s").isGreaterThan(150);
        assertThat(contrast(video, 0.5, box)).as("0.9 s").isGreaterThan(150);
        assertThat(contrast(video, 0.64, box)).as("1.04 s").isLessThan(READABLE);
        assertThat(contrast(video, 0.95, box)).as("1.35 s").isLessThan(READABLE);
    }

    @Test
    void aGlidingBoxCoversItsWay() throws Exception {
        var from = new Box(0, 0.25, 0.2, 0.2);
        var to = new Box(0.6, 0.25, 0.2, 0.2);
        var video = cut(new Hidden(from, 0, 3, Style.BLUR, List.of(new Move(2, to))), new Range(0, 3))
                .videos()
                .getFirst()
                .file();
        for (var at : new double[] {0.02, 0.5, 1.0, 1.5, 1.98, 2.5}) {
            var part = Math.min(1, at / 2);
            assertThat(contrast(video, at, new Box(0.6 * part, 0.25, 0.2, 0.2)))
                    .as("at " + at)
                    .isLessThan(READABLE);
        }
        assertThat(contrast(video, 1.98, from)).as("where it was before").isGreaterThan(150);
    }

    @Test
    void aBoxStaysOverItsPlaceInAWindowThatIsPlayedFaster() throws Exception {
        var box = new Box(0.5, 0.5, 0.25, 0.25);
        var window = new Box(0.25, 0.25, 0.6, 0.6);
        var options = Options.plain()
                .crop(window)
                .fast(new CutOptions.Fast(0.5, 2.5, 2))
                .build();
        for (var style : Style.values()) {
            var hidden = new Hidden(box, 1, 2, style, List.of());
            var made = cutter().cut(
                            new Cut(new RecordingId("r-test"), List.of(new Range(0, 3)), List.of(hidden), options),
                            ClipCutter.Words.NONE,
                            DETAILS,
                            film,
                            Files.createTempDirectory(folder, "cutting"),
                            percent -> {},
                            new Cancellation());
            var inWindow = new Box(0.25 / 0.6, 0.25 / 0.6, 0.25 / 0.6, 0.25 / 0.6);
            for (var file : List.of(
                    made.videos().getFirst().file(), made.videos().getLast().file())) {
                assertThat(contrast(file, 1.0, inWindow))
                        .as("1.5 s of the recording")
                        .isLessThan(READABLE);
                assertThat(contrast(file, 0.2, inWindow)).as("before it").isGreaterThan(150);
                assertThat(contrast(file, 1.6, inWindow)).as("after it").isGreaterThan(150);
            }
        }
    }

    @Test
    @Timeout(20)
    void cancellingEndsFfmpegWithinFourSeconds() throws Exception {
        var cancellation = new Cancellation();
        var cut = new Cut(new RecordingId("r-test"), java.util.Collections.nCopies(20, new Range(0, 3)), List.of());
        var work = Files.createTempDirectory(folder, "cutting");
        var outcome = new java.util.concurrent.CompletableFuture<Throwable>();
        Thread.ofPlatform().start(() -> {
            try {
                cutter().cut(cut, ClipCutter.Words.NONE, DETAILS, film, work, percent -> {}, cancellation);
                outcome.complete(new AssertionError("was not cancelled"));
            } catch (RuntimeException e) {
                outcome.complete(e);
            }
        });
        while (!Files.exists(work.resolve("process"))) {
            Thread.onSpinWait();
        }
        var pid = Long.parseLong(Files.readAllLines(work.resolve("process")).getFirst());
        cancellation.cancel();
        assertThat(outcome.get(4, TimeUnit.SECONDS)).isInstanceOf(Cancelled.class);
        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
    }

    private static ClipCutter.Made cut(Hidden hidden, Range... ranges) throws Exception {
        var cut = new Cut(new RecordingId("r-test"), List.of(ranges), List.of(hidden));
        return cutter().cut(
                        cut,
                        ClipCutter.Words.NONE,
                        DETAILS,
                        film,
                        Files.createTempDirectory(folder, "cutting"),
                        percent -> {},
                        new Cancellation());
    }

    private static FfmpegCutter cutter() {
        return new FfmpegCutter(FFMPEG, Corpus.artist(), 6L << 30, 1L << 30);
    }

    /** The lightest against the darkest pixel well inside of a part of the picture. */
    private static int contrast(Path file, double at, Box box) throws Exception {
        var pixels = Look.pixels(FFMPEG.get(), file, at, 640, 480);
        var lightest = 0;
        var darkest = 255;
        for (var y = (int) (box.y() * 480) + 2; y < (box.y() + box.h()) * 480 - 2; y++) {
            for (var x = (int) (box.x() * 640) + 2; x < (box.x() + box.w()) * 640 - 2; x++) {
                var green = pixels[y * 640 + x] >> 8 & 0xff;
                lightest = Math.max(lightest, green);
                darkest = Math.min(darkest, green);
            }
        }
        return lightest - darkest;
    }
}
