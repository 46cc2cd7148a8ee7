package dev.michi.media.cutting;

import static dev.michi.media.cutting.Chains.decimal;

import com.github.kokorin.jaffree.StreamType;
import com.github.kokorin.jaffree.ffmpeg.FFmpeg;
import com.github.kokorin.jaffree.ffmpeg.UrlInput;
import com.github.kokorin.jaffree.ffmpeg.UrlOutput;
import dev.michi.media.Clip.Cue;
import dev.michi.media.cutting.ClipCutter.Video;
import dev.michi.media.drawing.CardArtist;
import dev.michi.media.ffmpeg.H264;
import dev.michi.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * A film with its captions in the picture, for places that show no captions. Each line is drawn once; a list says for how
 * long each picture stands, so that a thousand lines are one input.
 */
final class BurntCaptions {

    private final CutPlan plan;
    private final Video video;
    private final Path folder;
    private final CardArtist artist;
    private Path list;
    private Path film;

    BurntCaptions(CutPlan plan, Video video, Path folder, CardArtist artist) {
        this.plan = plan;
        this.video = video;
        this.folder = folder;
        this.artist = artist;
        this.list = folder.resolve("captions.txt");
        this.film = folder.resolve("captioned.mp4");
    }

    /** Draws the lines, and says which file the film will be. */
    Path draw(List<Cue> cues, Language language) throws IOException {
        var size = plan.sizes().stream()
                .filter(each -> each.lines() == video.lines())
                .findFirst()
                .orElseThrow();
        film = folder.resolve("captioned." + language.tag() + ".mp4");
        list = folder.resolve("captions." + language.tag() + ".txt");
        var nothing = write("nothing", artist.caption("", language, size.width(), size.height()));
        var text = new StringBuilder("ffconcat version 1.0\n");
        var at = 0.0;
        for (var i = 0; i < cues.size(); i++) {
            var cue = cues.get(i);
            var end = Math.min(
                    plan.seconds(),
                    i + 1 < cues.size() ? Math.min(cue.end(), cues.get(i + 1).start()) : cue.end());
            if (end <= cue.start()) {
                continue;
            }
            stand(text, nothing, cue.start() - at);
            var line = write(language.tag() + i, artist.caption(cue.text(), language, size.width(), size.height()));
            stand(text, line, end - cue.start());
            at = end;
        }
        stand(text, nothing, Math.max(1, plan.seconds() - at));
        text.append("file '").append(nothing).append("'\n");
        Files.writeString(list, text);
        return film;
    }

    private static void stand(StringBuilder text, String file, double seconds) {
        if (seconds > 0) {
            text.append("file '")
                    .append(file)
                    .append("'\nduration ")
                    .append(decimal(seconds))
                    .append('\n');
        }
    }

    private String write(String name, java.awt.image.BufferedImage picture) throws IOException {
        var file = "line-" + name + ".png";
        ImageIO.write(picture, "png", folder.resolve(file).toFile());
        return file;
    }

    void command(FFmpeg ffmpeg) {
        ffmpeg.addInput(UrlInput.fromPath(video.file()));
        ffmpeg.addInput(UrlInput.fromPath(list).setFormat("concat"));
        ffmpeg.setComplexFilter(
                "[1:v]%s,format=yuva420p[lines];[0:v][lines]overlay=0:H-h:format=yuv420,format=yuv420p[out]"
                        .formatted(CutStills.TO_VIDEO));
        var output = UrlOutput.toPath(film).addMap("out").addMap(0, StreamType.AUDIO);
        ffmpeg.addOutput(H264.encoded(output.addArguments("-t", decimal(plan.seconds())), 23)
                .addArguments("-b:a", "128k"));
    }
}
