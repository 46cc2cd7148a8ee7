package dev.michi.media.picturing;

import com.github.kokorin.jaffree.ffmpeg.UrlInput;
import com.github.kokorin.jaffree.ffmpeg.UrlOutput;
import dev.michi.media.ffmpeg.Bounds;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.FfmpegFinder;
import dev.michi.media.ffmpeg.FfmpegRun;
import dev.michi.media.ffmpeg.Untrusted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Writes a PNG or JPEG as WebP, upright and without what the camera wrote into it, such as where it was. */
public final class WebpMaker {

    private static final Duration PROCESSOR = Duration.ofSeconds(30);
    private static final String QUALITY = "84";

    private final FfmpegFinder ffmpeg;
    private final Bounds bounds;

    /** @param memory bytes of address space @param file bytes of the largest file written */
    public WebpMaker(FfmpegFinder ffmpeg, long memory, long file) {
        this.ffmpeg = ffmpeg;
        this.bounds = new Bounds(PROCESSOR, memory, file);
    }

    public boolean isAble() {
        return ffmpeg.get().canWriteWebp();
    }

    /**
     * Call it on a platform thread.
     *
     * @param width of what is made, in pixels
     * @param folder for this run alone
     * @throws dev.michi.media.ffmpeg.FfmpegFailed if the picture is damaged
     */
    public Path make(Path picture, PictureHead head, int width, int height, Path folder) throws IOException {
        var made = folder.resolve("picture-" + width + ".webp");
        var isPng = head.kind() == PictureHead.Kind.PNG;
        var input = UrlInput.fromPath(picture.toAbsolutePath())
                .setFormat(isPng ? "png_pipe" : "jpeg_pipe")
                .addArguments("-protocol_whitelist", "file")
                .addArguments("-max_pixels", Long.toString(Untrusted.MOST_PIXELS))
                .addArgument("-noautorotate");
        var output = UrlOutput.toPath(made)
                .addArguments("-map", "0:v:0")
                .addArguments(
                        "-vf",
                        ExifTurn.filter(head.turn())
                                + "scale=%d:%d:flags=lanczos,format=%s"
                                        .formatted(width, height, isPng ? "yuva420p" : "yuv420p"))
                .addArguments("-frames:v", "1")
                .addArguments("-c:v", "libwebp")
                .addArguments("-quality", QUALITY)
                .addArguments("-map_metadata", "-1")
                .setFormat("webp");
        new FfmpegRun(ffmpeg.get(), folder, bounds)
                .run(command -> command.addInput(input).addOutput(output), seconds -> {}, new Cancellation());
        if (!Files.exists(made) || Files.size(made) == 0) {
            throw new IOException("ffmpeg wrote no picture");
        }
        return made;
    }
}
