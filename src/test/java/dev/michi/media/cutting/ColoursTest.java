package dev.michi.media.cutting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.michi.media.Cut;
import dev.michi.media.Cut.Range;
import dev.michi.media.Recording;
import dev.michi.media.RecordingId;
import dev.michi.media.drawing.CardArtist;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.FfmpegFinder;
import dev.michi.media.typesetting.LineBreaker;
import dev.michi.media.typesetting.Phrases;
import dev.michi.media.typesetting.Typefaces;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A clip has the colours of its recording as browsers show it, also where the recording does not say how it was written. */
class ColoursTest {

    private static final FfmpegFinder FFMPEG = Corpus.finder();
    private static final int COLOUR = 0xC86432;

    @ParameterizedTest
    @CsvSource({
        "1280, 720, bt709, unknown",
        "1280, 720, bt709, bt709",
        "1280, 720, bt601, smpte170m",
        "640, 360, bt601, unknown",
        "640, 360, bt709, bt709"
    })
    void theClipHasTheColoursOfTheRecording(int width, int height, String written, String said, @TempDir Path folder)
            throws Exception {
        var film = Corpus.make(
                FFMPEG.get(),
                folder,
                "colour.mp4",
                ("-f lavfi -i color=c=0x%06X:s=%dx%d:r=30:d=0.5,format=gbrp"
                                + " -vf scale=out_color_matrix=%s:out_range=tv,format=yuv420p,setparams=colorspace=%s"
                                + " -c:v libx264 -preset ultrafast -qp 1")
                        .formatted(COLOUR, width, height, written, said));
        var details = new Recording.Details(
                0.5, width, height, "30/1", false, "mov", "h264", 0, Optional.empty(), false, false, false);
        var artist = new CardArtist(new Typefaces(), new LineBreaker(Phrases.japanese()));
        var made = new FfmpegCutter(FFMPEG, artist, 4L << 30, 1L << 30)
                .cut(
                        new Cut(new RecordingId("r-colours"), List.of(new Range(0, 0.5)), List.of()),
                        ClipCutter.Words.NONE,
                        details,
                        film,
                        folder,
                        percent -> {},
                        new Cancellation());
        for (var video : made.videos()) {
            isAsRecorded(Look.pixels(FFMPEG.get(), video.file(), 0.2, 4, 4)[5]);
            assertThat(Look.colours(FFMPEG.get(), video.file()))
                    .as("told, so that no browser guesses by the size")
                    .containsOnly("bt709");
        }
    }

    private static void isAsRecorded(int pixel) {
        for (var shift : new int[] {0, 8, 16}) {
            assertThat(pixel >> shift & 0xff)
                    .as("#%06x", pixel & 0xffffff)
                    .isCloseTo(COLOUR >> shift & 0xff, within(6));
        }
    }
}
