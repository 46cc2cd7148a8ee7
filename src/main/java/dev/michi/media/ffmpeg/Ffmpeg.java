package dev.michi.media.ffmpeg;

import java.nio.file.Path;
import java.util.Set;

/**
 * A pair of programs that has been tried and works.
 *
 * @param ffmpeg starts ffmpeg with low priority; it ends with the thread that started it, where the system can do that
 * @param ffprobe starts ffprobe
 * @param version as the program says it, {@code 8.0.1}
 * @param origin where it was found, for the log
 * @param filters all it has
 * @param encoders all it has
 */
public record Ffmpeg(
        Path ffmpeg, Path ffprobe, String version, String origin, Set<String> filters, Set<String> encoders) {

    public Ffmpeg {
        filters = Set.copyOf(filters);
        encoders = Set.copyOf(encoders);
    }

    public boolean canWriteWebp() {
        return encoders.contains("libwebp");
    }

    /** Half the bytes of WebP; one of the two that write it within the blink of an eye. */
    public boolean canWriteAvif() {
        return encoders.contains("libsvtav1");
    }

    /** Whether pictures of high dynamic range can be brought to what every screen shows. */
    public boolean canMapTones() {
        return filters.contains("zscale") && filters.contains("tonemap");
    }
}
