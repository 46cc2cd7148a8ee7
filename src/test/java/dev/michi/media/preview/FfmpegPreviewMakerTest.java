package dev.michi.media.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.media.cutting.Corpus;
import dev.michi.media.examining.Examination;
import dev.michi.media.examining.Examiner;
import dev.michi.media.ffmpeg.Bounds;
import dev.michi.media.ffmpeg.Cancellation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FfmpegPreviewMakerTest {

    private static final long GIGABYTE = 1L << 30;

    @TempDir
    private Path folder;

    @Test
    void whatABrowserPlaysIsNotMadeAgain() throws Exception {
        var made = preview("phone.mp4", "$V $A -c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac");
        assertThat(made.video()).isEmpty();
        assertThat(made.strip().count()).isEqualTo(2);
        var film = ImageIO.read(made.film().toFile());
        assertThat(film.getWidth()).isEqualTo(2 * made.strip().width());
        assertThat(film.getHeight()).isEqualTo(made.strip().height());
    }

    @Test
    void whatABrowserDoesNotPlayBecomesASmallCopy() throws Exception {
        var made = preview("camera.mov", "$V $A -c:v prores_ks -profile:v 0 -c:a pcm_s16le");
        var copy = examined(made.video().orElseThrow());
        assertThat(FfmpegPreviewMaker.plays(copy)).isTrue();
        assertThat(copy.seconds()).isBetween(1.9, 2.2);
    }

    @Test
    void theSoundIsThereAsLoudAsItIs() throws Exception {
        var made = preview("tone.mp4", "$V $A -c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac");
        assertThat(made.peaks()).hasSizeBetween(38, 44);
        assertThat(made.peaks()[20] & 0xff).isBetween(4, 9);
        var silent = preview("silent.mp4", "$V -c:v libx264 -preset ultrafast -pix_fmt yuv420p");
        assertThat(silent.peaks()).isEmpty();
    }

    private PreviewMaker.Made preview(String name, String recipe) throws Exception {
        var file = Corpus.make(Corpus.finder().get(), folder, name, recipe);
        var work = Files.createDirectory(folder.resolve(name + "-work"));
        var percents = new ArrayList<Integer>();
        var made = new FfmpegPreviewMaker(Corpus.finder(), 6 * GIGABYTE, GIGABYTE)
                .make(examined(file), file, work, percents::add, new Cancellation());
        assertThat(percents).last().isEqualTo(100);
        assertThat(percents).isEqualTo(List.copyOf(percents).stream().sorted().toList());
        return made;
    }

    private dev.michi.media.Recording.Details examined(Path file) throws Exception {
        var work = Files.createTempDirectory(folder, "examined");
        var bounds = new Bounds(Duration.ofMinutes(1), 6 * GIGABYTE, GIGABYTE);
        var examination = new Examiner(Corpus.finder(), bounds, 3600).examine(file, work, new Cancellation());
        return ((Examination.Usable) examination).details();
    }
}
