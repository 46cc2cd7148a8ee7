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
import java.util.HashMap;

/** Draws the small pictures along a clip that is already there, from its smallest file. Nothing is rendered again. */
public final class SmallPictures implements SmallPictureMaker {

    private final FfmpegFinder ffmpeg;

    public SmallPictures(FfmpegFinder ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    @Override
    public Drawn draw(Film film, Path folder, Cancellation cancellation) throws IOException {
        var programs = ffmpeg.get();
        var run = new FfmpegRun(programs, folder);
        var video = film.videos().getLast().file();
        var probe = Probe.of(programs, video);
        var layout = Sprite.of(probe.width(), probe.height(), probe.seconds());
        var sprite = still(
                run,
                UrlInput.fromPath(video).addArguments("-skip_frame", "nokey"),
                UrlOutput.toPath(folder.resolve("sprite.jpg"))
                        .addArguments("-vf", layout.filter())
                        .addArguments("-q:v", "5"),
                folder.resolve("sprite.jpg"),
                cancellation);
        var more = new HashMap<String, Path>();
        for (var form : PosterForms.of(programs)) {
            var file = folder.resolve(form.name());
            var picture = UrlOutput.toPath(file).addArguments("-vf", "format=" + form.pixels());
            form.options().forEach(picture::addArgument);
            more.put(form.name(), still(run, UrlInput.fromPath(film.poster()), picture, file, cancellation));
        }
        if (probe.seconds() > MadeFiles.LONG_SECONDS) {
            more.putAll(new Hls(film.videos(), folder).make(run, cancellation));
        }
        var thumbnails = Files.writeString(folder.resolve("thumbnails.vtt"), layout.vtt());
        return new Drawn(sprite, thumbnails, more);
    }

    private static Path still(FfmpegRun run, UrlInput input, UrlOutput output, Path file, Cancellation cancellation)
            throws IOException {
        output.addArguments("-frames:v", "1").addArguments("-update", "1").addArguments("-map_metadata", "-1");
        run.run(command -> command.addInput(input).addOutput(output), seconds -> {}, cancellation);
        if (!Files.exists(file) || Files.size(file) == 0) {
            throw new IOException("ffmpeg drew no " + file.getFileName());
        }
        return file;
    }
}
