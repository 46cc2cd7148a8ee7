package dev.michi.media.ffmpeg;

import com.github.kokorin.jaffree.ffmpeg.UrlOutput;

/** The form of every film that is served: what each browser plays, from the first byte, and finds any second of. */
public final class H264 {

    private H264() {}

    /** @param quality constant rate factor; lower is better and larger */
    public static UrlOutput encoded(UrlOutput output, int quality) {
        return output.addArguments("-c:v", "libx264")
                .addArguments("-preset", "veryfast")
                .addArguments("-crf", Integer.toString(quality))
                .addArguments("-profile:v", "high")
                .addArguments("-pix_fmt", "yuv420p")
                .addArguments("-g", "60")
                .addArguments("-keyint_min", "60")
                .addArguments("-sc_threshold", "0")
                .addArguments("-colorspace", "bt709")
                .addArguments("-color_primaries", "bt709")
                .addArguments("-color_trc", "bt709")
                // Browsers guess by the size of the picture where one of the three is not told in the film itself.
                .addArguments("-x264-params", "colorprim=bt709:transfer=bt709:colormatrix=bt709")
                .addArguments("-c:a", "aac")
                .addArguments("-ac", "2")
                .addArguments("-movflags", "+faststart")
                .addArguments("-map_metadata", "-1");
    }
}
