package dev.michi.media.ffmpeg;

import com.github.kokorin.jaffree.ffmpeg.UrlInput;
import java.nio.file.Path;
import java.util.List;

/**
 * What stands before every {@code -i} of a file that somebody has sent in. Without it a text file called .mp4 opens its
 * neighbours, a playlist opens the network, and a picture of 60,000 × 60,000 pixels fills the memory.
 */
public final class Untrusted {

    /** 8192 × 4320. */
    public static final long MOST_PIXELS = 35_389_440;

    public static final int MOST_STREAMS = 64;

    public static final List<String> ARGUMENTS = List.of(
            "-protocol_whitelist",
            "file",
            "-format_whitelist",
            "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm",
            "-max_pixels",
            Long.toString(MOST_PIXELS),
            "-max_streams",
            Integer.toString(MOST_STREAMS));

    /** Of what is only heard: no picture is decoded, so none is measured. */
    public static final List<String> SOUND = List.of(
            "-protocol_whitelist",
            "file",
            "-format_whitelist",
            "mov,mp4,m4a,3gp,3g2,mj2,matroska,webm,wav,w64,aiff,mp3,ogg,flac,aac",
            "-max_streams",
            Integer.toString(MOST_STREAMS));

    private Untrusted() {}

    /** A file that somebody has sent in, as an input of ffmpeg. */
    public static UrlInput input(Path file) {
        var input = UrlInput.fromPath(file.toAbsolutePath());
        for (var i = 0; i < ARGUMENTS.size(); i += 2) {
            input.addArguments(ARGUMENTS.get(i), ARGUMENTS.get(i + 1));
        }
        return input;
    }
}
