package dev.michi.media.cutting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.michi.media.Cut;
import dev.michi.media.Cut.Range;
import dev.michi.media.Recording;
import dev.michi.media.RecordingId;
import dev.michi.media.examining.Examination;
import dev.michi.media.examining.Examiner;
import dev.michi.media.ffmpeg.Bounds;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.FfmpegFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every common kind of recording becomes a right clip: as long as asked for, upright, in colour, at one loudness. */
class CorpusTest {

    private static final FfmpegFinder FFMPEG = Corpus.finder();
    private static final Bounds BOUNDS = new Bounds(Duration.ofSeconds(20), 6L << 30, 1L << 30);
    private static final List<Range> RANGES = List.of(new Range(0.9, 1.3), new Range(0.2, 0.8));

    @TempDir
    static Path folder;

    /** Each kind is a dozen small ffmpegs one after the other: as many kinds at once as there are processors. */
    private final ExecutorService lanes =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

    @AfterEach
    void endTheLanes() {
        lanes.shutdownNow();
    }

    @TestFactory
    Stream<DynamicTest> everyKindBecomesARightClip() {
        var tried = new LinkedHashMap<String, Future<?>>();
        Corpus.all()
                .forEach(each -> tried.put(each.name(), lanes.submit(() -> {
                    isRight(each);
                    return null;
                })));
        return tried.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> result(each.getValue())));
    }

    private static void result(Future<?> tried) throws Throwable {
        try {
            tried.get();
        } catch (ExecutionException e) {
            throw e.getCause();
        }
    }

    @Test
    void thereAreFortyKindsAtLeast() {
        assertThat(Corpus.all()).hasSizeGreaterThanOrEqualTo(40);
    }

    private static void isRight(Sample sample) throws Exception {
        var work = Files.createDirectory(folder.resolve("work-" + sample.name()));
        var file = Corpus.make(sample, FFMPEG.get(), work);
        var examination = new Examiner(FFMPEG, BOUNDS, 3600)
                .examine(file, Files.createDirectory(work.resolve("examining")), new Cancellation());
        assertThat(examination).isInstanceOf(Examination.Usable.class);
        var details = ((Examination.Usable) examination).details();
        assertThat(details.width()).isEqualTo(sample.width());
        assertThat(details.height()).isEqualTo(sample.height());
        assertThat(details.seconds()).isGreaterThan(1.3);

        var cut = new Cut(new RecordingId("r-test"), RANGES, List.of());
        var percents = new java.util.ArrayList<Integer>();
        var made = new FfmpegCutter(FFMPEG, Corpus.artist(), 6L << 30, 1L << 30)
                .cut(
                        cut,
                        ClipCutter.Words.NONE,
                        details,
                        file,
                        Files.createDirectory(work.resolve("cutting")),
                        percents::add,
                        new Cancellation());

        assertThat(percents).isSorted().endsWith(100);
        looksRight(sample, details, made);
        soundsRight(sample, made);
    }

    private static void looksRight(Sample sample, Recording.Details details, ClipCutter.Made made) throws Exception {
        var pictureSeconds = 1 / Math.min(30, details.picturesPerSecond());
        assertThat(made.videos()).isNotEmpty().allSatisfy(video -> {
            var look = Look.at(FFMPEG.get(), video.file());
            assertThat(look.seconds()).isCloseTo(1.0, within(pictureSeconds * 1.01));
            assertThat(look.width() % 2 + look.height() % 2).isZero();
            assertThat(look.height()).isLessThanOrEqualTo(Math.min(1080, sample.height()));
            assertThat(look.pixelAspect()).isIn("1:1", "N/A");
            assertThat(look.rate()).isLessThanOrEqualTo(30.01);
            assertThat(look.width() / (double) look.height())
                    .isCloseTo(sample.width() / (double) sample.height(), within(0.02));
            if (sample.coloured()) {
                assertThat(look.quarters()).containsExactly("red", "green", "blue", "white");
            }
        });
        assertThat(made.poster()).isNotEmptyFile();
        assertThat(made.sprite()).isNotEmptyFile();
        assertThat(made.thumbnails()).content().startsWith("WEBVTT").contains("sprite.jpg#xywh=0,0,");
    }

    private static void soundsRight(Sample sample, ClipCutter.Made made) throws Exception {
        var heard = Look.listen(FFMPEG.get(), made.videos().getLast().file());
        if (sample.sound()) {
            assertThat(heard.integrated()).isCloseTo(-16, within(1.0));
            assertThat(heard.truePeak()).isLessThanOrEqualTo(-1);
        } else {
            assertThat(heard.integrated()).as("a silent track").isLessThan(-60);
        }
    }
}
