package dev.michi.media.cutting;

import com.github.kokorin.jaffree.ffmpeg.UrlInput;
import com.github.kokorin.jaffree.ffmpeg.UrlOutput;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.FfmpegFinder;
import dev.michi.media.ffmpeg.FfmpegRun;
import dev.michi.media.ffmpeg.Probe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Draws the small pictures along a clip that is already there, from its smallest file. */
public final class SmallPictures implements SmallPictureMaker {

    private final FfmpegFinder ffmpeg;

    public SmallPictures(FfmpegFinder ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    @Override
    public Drawn draw(Path video, Path folder, Cancellation cancellation) throws IOException {
        var programs = ffmpeg.get();
        var probe = Probe.of(programs, video);
        var layout = Sprite.of(probe.width(), probe.height(), probe.seconds());
        var sprite = folder.resolve("sprite.jpg");
        var thumbnails = folder.resolve("thumbnails.vtt");
        new FfmpegRun(programs, folder)
                .run(
                        each -> {
                            each.addInput(UrlInput.fromPath(video).addArguments("-skip_frame", "nokey"));
                            each.addOutput(UrlOutput.toPath(sprite)
                                    .addArguments("-frames:v", "1")
                                    .addArguments("-vf", layout.filter())
                                    .addArguments("-q:v", "5")
                                    .addArguments("-map_metadata", "-1"));
                        },
                        seconds -> {},
                        cancellation);
        if (!Files.exists(sprite) || Files.size(sprite) == 0) {
            throw new IOException("ffmpeg drew no " + sprite.getFileName());
        }
        Files.writeString(thumbnails, layout.vtt());
        return new Drawn(sprite, thumbnails);
    }
}
