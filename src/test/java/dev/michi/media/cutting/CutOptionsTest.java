package dev.michi.media.cutting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.michi.media.Clip.Cue;
import dev.michi.media.Cut;
import dev.michi.media.Cut.Box;
import dev.michi.media.Cut.Range;
import dev.michi.media.CutOptions;
import dev.michi.media.CutOptions.Fast;
import dev.michi.media.CutOptions.LowerThird;
import dev.michi.media.CutOptions.Poster;
import dev.michi.media.Recording;
import dev.michi.media.RecordingId;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.FfmpegFinder;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each option, by the pixels and the sound that come of it. The film: red, green and blue for two seconds each. */
class CutOptionsTest {

    private static final FfmpegFinder FFMPEG = Corpus.finder();
    private static final String COLOURS =
            "-f lavfi -i color=c=red:s=640x360:r=30:d=2,drawbox=x=0:y=0:w=iw/2:h=ih:color=white:t=fill"
                    + " -f lavfi -i color=c=green:s=640x360:r=30:d=2 -f lavfi -i color=c=blue:s=640x360:r=30:d=2"
                    + " -f lavfi -i sine=f=440:d=6,volume=-14dB"
                    + " -filter_complex [0:v][1:v][2:v]concat=n=3,format=yuv420p[v] -map [v] -map 3:a"
                    + " -c:v libx264 -preset ultrafast -qp 8 -g 30 -c:a aac";
    private static final Recording.Details DETAILS = new Recording.Details(
            6,
            640,
            360,
            "30/1",
            false,
            "mov",
            "h264",
            0,
            Optional.of(new Recording.Sound("aac", 1, 44100, 1)),
            false,
            false,
            false);
    private static final LocalizedText TITLE = new LocalizedText("商談を閉じる", "Close a deal");
    private static final int PAPER = 0xFBF8F1;

    @TempDir
    static Path folder;

    private static Path film;

    @BeforeAll
    static void make() throws Exception {
        film = Corpus.make(FFMPEG.get(), folder, "colours.mp4", COLOURS);
    }

    @Test
    void aWindowFillsThePicture() throws Exception {
        var made = cut(Options.plain().crop(new Box(0.5, 0, 0.5, 1)), new Range(0, 1));
        var look = Look.at(FFMPEG.get(), made.videos().getFirst().file());
        assertThat(look.width()).isEqualTo(320);
        assertThat(look.height()).isEqualTo(360);
        assertThat(look.pixelAspect()).isIn("1:1", "N/A");
        assertThat(look.quarters()).as("the white half is gone").containsOnly("red");
        assertThat(name(made.poster(), 0)).isEqualTo("red");
    }

    @Test
    void whereNothingHappensItGoesFasterAndWithoutSound() throws Exception {
        var made = cut(Options.plain().fast(new Fast(2, 4, 4)), new Range(0, 6));
        var video = made.videos().getFirst().file();
        assertThat(made.seconds()).isCloseTo(4.5, within(0.04));
        assertThat(Look.at(FFMPEG.get(), video).seconds()).isCloseTo(4.5, within(0.04));
        assertThat(name(video, 2.2)).isEqualTo("green");
        assertThat(name(video, 2.7)).isEqualTo("blue");
        assertThat(loudness(video, 0.5, 1)).isGreaterThan(-30);
        assertThat(loudness(video, 2.05, 0.4)).as("in the fast stretch").isLessThan(-60);
        assertThat(loudness(video, 3, 1)).isGreaterThan(-30);
    }

    @Test
    void cardsStandBeforeAndBehindTheFilm() throws Exception {
        var options = Options.plain().titleCard().endCard(new LocalizedText("またね", "See you"));
        var made = cut(options, new Range(2, 4));
        var video = made.videos().getFirst().file();
        assertThat(Look.at(FFMPEG.get(), video).seconds()).isCloseTo(8, within(0.04));
        assertThat(corner(video, 0.1)).satisfies(CutOptionsTest::isPaper);
        assertThat(corner(video, 2.9)).satisfies(CutOptionsTest::isPaper);
        assertThat(ink(video, 1)).as("something is written on it").isGreaterThan(100);
        assertThat(name(video, 4)).isEqualTo("green");
        assertThat(name(video, 4.9)).isEqualTo("green");
        assertThat(corner(video, 5.6)).satisfies(CutOptionsTest::isPaper);
        assertThat(loudness(video, 0.5, 2)).isLessThan(-60);
        assertThat(loudness(video, 3.3, 1.5)).isGreaterThan(-30);
        assertThat(name(made.poster(), 0)).as("the poster shows the film").isEqualTo("green");
    }

    @Test
    void aStripNamesTheSpeakerForAWhile() throws Exception {
        var strip = new LowerThird(new LocalizedText("安部 さくら", "Sakura Abe"), 2.5, 3.5);
        var video = cut(Options.plain().lowerThird(strip), new Range(2, 4))
                .videos()
                .getFirst()
                .file();
        assertThat(light(video, 1)).as("the label on green").isGreaterThan(500);
        assertThat(light(video, 0.3)).as("before it").isZero();
        assertThat(light(video, 1.8)).as("after it").isZero();
    }

    @Test
    void thePosterIsTheChosenMomentOrTheTitle() throws Exception {
        var moment = cut(Options.plain().poster(new Poster(Poster.Kind.MOMENT, 5)), new Range(0, 6));
        assertThat(name(moment.poster(), 0)).isEqualTo("blue");
        assertThat(name(more(moment, "poster.webp"), 0)).isEqualTo("blue");
        assertThat(name(more(moment, "poster.avif"), 0)).isEqualTo("blue");
        var card = cut(Options.plain().poster(new Poster(Poster.Kind.CARD, 0)), new Range(0, 6));
        assertThat(corner(card.poster(), 0)).satisfies(CutOptionsTest::isPaper);
        assertThat(card.seconds()).as("the card is not in the film").isCloseTo(6, within(0.04));
    }

    @Test
    void noiseBecomesQuieterAndSpeechDoesNot() throws Exception {
        var noisy = Corpus.make(
                FFMPEG.get(),
                folder,
                "noisy.mp4",
                "-f lavfi -i color=c=red:s=320x180:r=30:d=8"
                        + " -f lavfi -i aevalsrc='0.25*sin(880*t)*lt(mod(t\\,2)\\,1)+0.006*(random(0)-0.5)':d=8"
                        + " -c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac -b:a 192k");
        var details = new Recording.Details(
                8, 320, 180, "30/1", false, "mov", "h264", 0, DETAILS.sound(), false, false, false);
        var plain = cut(noisy, details, Options.plain().build(), ClipCutter.Words.NONE, new Range(0, 8));
        var clean = cut(noisy, details, Options.plain().lessNoise().build(), ClipCutter.Words.NONE, new Range(0, 8));
        var before = plain.videos().getFirst().file();
        var after = clean.videos().getFirst().file();
        assertThat(loudness(after, 5.3, 0.5)).isLessThan(loudness(before, 5.3, 0.5) - 4);
        assertThat(loudness(after, 4.2, 0.6)).isCloseTo(loudness(before, 4.2, 0.6), within(1.5));
    }

    @Test
    void captionsAreInThePictureOfTheirOwnFileAlone() throws Exception {
        var words = new ClipCutter.Words(
                TITLE,
                Map.of(
                        Language.JA, List.of(new Cue(0.5, 1.5, "商談を開きます。")),
                        Language.EN, List.of(new Cue(0.2, 0.4, "Open."), new Cue(1, 1.8, "Close <it>."))));
        var made = cut(film, DETAILS, Options.plain().burntCaptions().build(), words, new Range(2, 4));
        var japanese = more(made, "captioned.ja.mp4");
        assertThat(light(japanese, 1)).isGreaterThan(100);
        assertThat(light(japanese, 0.2)).isZero();
        assertThat(light(japanese, 1.8)).isZero();
        assertThat(light(more(made, "captioned.en.mp4"), 1.4)).isGreaterThan(60);
        assertThat(light(made.videos().getFirst().file(), 1)).isZero();
        assertThat(loudness(japanese, 0.5, 1)).isGreaterThan(-30);
    }

    @Test
    void aLongClipCanBeStreamedToo() throws Exception {
        var slow = Corpus.make(
                FFMPEG.get(),
                folder,
                "long.mp4",
                "-f lavfi -i testsrc2=s=160x90:r=5:d=190 -c:v libx264 -preset ultrafast -pix_fmt yuv420p");
        var details = new Recording.Details(
                190, 160, 90, "5/1", false, "mov", "h264", 0, Optional.empty(), false, false, false);
        var made = cut(slow, details, CutOptions.NONE, ClipCutter.Words.NONE, new Range(0, 185));
        assertThat(Files.readString(more(made, "hls.m3u8")))
                .contains("BANDWIDTH=")
                .contains("90p.m3u8");
        assertThat(Files.readString(more(made, "90p.m3u8")))
                .contains("#EXT-X-MAP:URI=\"90p.m4s\"")
                .contains("#EXT-X-BYTERANGE")
                .contains("#EXT-X-ENDLIST");
        assertThat(Look.at(FFMPEG.get(), more(made, "90p.m4s")).seconds()).isCloseTo(185, within(0.5));
        assertThat(cut(Options.plain(), new Range(0, 6)).more()).doesNotContainKey("hls.m3u8");
    }

    @Test
    void manyFastStretchesStayInTime() throws Exception {
        var fast = IntStream.range(0, 29)
                .mapToObj(i -> new Fast(0.1 + i * 0.2, 0.2 + i * 0.2, 2))
                .toArray(Fast[]::new);
        var made = cut(Options.plain().fast(fast), new Range(0, 6));
        var cut = new Cut(
                new RecordingId("r-test"),
                List.of(new Range(0, 6)),
                List.of(),
                Options.plain().fast(fast).build());
        assertThat(cut.time().pieces()).hasSize(59);
        assertThat(Look.at(FFMPEG.get(), made.videos().getFirst().file()).seconds())
                .isCloseTo(cut.seconds(), within(0.05));
        assertThat(name(made.videos().getFirst().file(), cut.time().place(3.95).orElseThrow() - 0.05))
                .isEqualTo("green");
        assertThat(name(made.videos().getFirst().file(), cut.time().place(4.05).orElseThrow() + 0.05))
                .isEqualTo("blue");
    }

    private static ClipCutter.Made cut(Options options, Range... ranges) throws Exception {
        return cut(film, DETAILS, options.build(), new ClipCutter.Words(TITLE, Map.of()), ranges);
    }

    private static ClipCutter.Made cut(
            Path source, Recording.Details details, CutOptions options, ClipCutter.Words words, Range... ranges)
            throws Exception {
        return new FfmpegCutter(FFMPEG, Corpus.artist(), 6L << 30, 1L << 30)
                .cut(
                        new Cut(new RecordingId("r-test"), List.of(ranges), List.of(), options),
                        words,
                        details,
                        source,
                        Files.createTempDirectory(folder, "cutting"),
                        percent -> {},
                        new Cancellation());
    }

    private static Path more(ClipCutter.Made made, String name) {
        return Objects.requireNonNull(made.more().get(name), name);
    }

    private static String name(Path file, double at) throws Exception {
        var pixel = Look.pixels(FFMPEG.get(), file, at, 4, 4)[6];
        var red = pixel >> 16;
        var green = pixel >> 8 & 0xff;
        var blue = pixel & 0xff;
        return red > 180 && blue < 90 && green < 90
                ? "red"
                : green > 90 && red < 90 && blue < 90
                        ? "green"
                        : blue > 180 && red < 90 ? "blue" : Integer.toHexString(pixel);
    }

    private static int corner(Path file, double at) throws Exception {
        return Look.pixels(FFMPEG.get(), file, at, 64, 36)[65];
    }

    private static void isPaper(int pixel) {
        for (var shift : new int[] {0, 8, 16}) {
            assertThat(pixel >> shift & 0xff).isCloseTo(PAPER >> shift & 0xff, within(6));
        }
    }

    /** Dark pixels. */
    private static long ink(Path file, double at) throws Exception {
        return IntStream.of(Look.pixels(FFMPEG.get(), file, at, 640, 360))
                .filter(pixel -> (pixel >> 8 & 0xff) < 90)
                .count();
    }

    /** Pixels that are nearly white. */
    private static long light(Path file, double at) throws Exception {
        return IntStream.of(Look.pixels(FFMPEG.get(), file, at, 640, 360))
                .filter(pixel -> (pixel >> 16) > 200 && (pixel >> 8 & 0xff) > 200 && (pixel & 0xff) > 190)
                .count();
    }

    /** Mean volume in dB of a stretch. */
    private static double loudness(Path file, double from, double seconds) throws Exception {
        return Look.volume(FFMPEG.get(), file, from, seconds);
    }
}
