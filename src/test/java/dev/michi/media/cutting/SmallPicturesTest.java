package dev.michi.media.cutting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.media.cutting.ClipCutter.Video;
import dev.michi.media.cutting.SmallPictureMaker.Drawn;
import dev.michi.media.cutting.SmallPictureMaker.Film;
import dev.michi.media.ffmpeg.Cancellation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmallPicturesTest {

    @TempDir
    Path folder;

    @Test
    void aLongClipIsStreamedAShortOneIsNot() throws Exception {
        var drawn = draw(182);
        assertThat(drawn.more()).containsKeys("hls.m3u8", "90p.m3u8", "90p.m4s", "poster.webp", "poster.avif");
        assertThat(Files.readString(drawn.more().get("hls.m3u8"))).contains("90p.m3u8");
        assertThat(Files.readString(drawn.more().get("90p.m3u8"))).contains("#EXT-X-ENDLIST");
        assertThat(Files.readString(drawn.thumbnails())).contains("sprite.jpg#xywh=");
        assertThat(draw(4).more()).doesNotContainKey("hls.m3u8").containsKey("poster.avif");
    }

    private Drawn draw(int seconds) throws Exception {
        var programs = Corpus.finder().get();
        var film = Corpus.make(
                programs,
                folder,
                seconds + ".mp4",
                "-f lavfi -i testsrc2=s=160x90:r=10:d=" + seconds
                        + " -c:v libx264 -preset ultrafast -g 20 -pix_fmt yuv420p");
        var poster =
                Corpus.make(programs, folder, seconds + ".jpg", "-f lavfi -i color=c=red:s=160x90:d=1 -frames:v 1");
        var work = Files.createDirectory(folder.resolve("work" + seconds));
        return new SmallPictures(Corpus.finder())
                .draw(new Film(List.of(new Video(90, 90, film)), poster), work, new Cancellation());
    }
}
