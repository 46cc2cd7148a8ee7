package dev.michi.media.cutting;

import dev.michi.media.Recording.Details;
import dev.michi.media.ffmpeg.Bounds;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.Ffmpeg;
import dev.michi.media.ffmpeg.Inspection;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * How the colours of a recording are to be read.
 *
 * @param mapTones whether this ffmpeg can bring high dynamic range to what every screen shows
 * @param untold the recording does not say; it is read as browsers do, large pictures as high definition
 */
record Colours(boolean mapTones, boolean untold) {

    private static final int HIGH_DEFINITION_LINES = 720;
    private static final Set<String> NOTHING_SAID = Set.of("", "unknown");

    static Colours of(Ffmpeg programs, Path source, int picture, Path folder, Bounds bounds, Cancellation cancellation)
            throws IOException {
        var untold = new Inspection(programs, source, folder, bounds, cancellation)
                .describe().stream()
                        .flatMap(description -> description.path("streams").valueStream())
                        .filter(stream -> stream.path("index").asInt(-1) == picture)
                        .anyMatch(stream ->
                                NOTHING_SAID.contains(stream.path("color_space").asString("")));
        return new Colours(programs.canMapTones(), untold);
    }

    /** The filters that bring pictures to a size and to the colours of every rendition. What is so already is let through. */
    String scaled(Details details, CutPlan.Size size) {
        var scale = "scale=%d:%d:flags=bicubic".formatted(size.width(), size.height());
        if (details.wide() && mapTones) {
            return scale + "+accurate_rnd+full_chroma_int,setparams=color_primaries=bt2020:colorspace=bt2020nc,"
                    + "zscale=t=linear:npl=100,format=gbrpf32le,zscale=p=bt709,tonemap=tonemap=hable:desat=0,"
                    + "zscale=t=bt709:m=bt709:r=tv";
        }
        var read = untold && Math.min(details.width(), details.height()) >= HIGH_DEFINITION_LINES
                ? ":in_color_matrix=bt709"
                : "";
        return scale + read + ":out_color_matrix=bt709:out_range=tv";
    }
}
