package dev.michi.media.cutting;

import com.github.kokorin.jaffree.ffmpeg.UrlInput;
import com.github.kokorin.jaffree.ffmpeg.UrlOutput;
import dev.michi.media.cutting.ClipCutter.Video;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.FfmpegRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * HTTP Live Streaming (RFC 8216) of a long clip: the renditions once more, copied into fragments, with lists that say where
 * each lies. One file a rendition, asked for in ranges.
 */
final class Hls {

    static final String LIST = "hls.m3u8";

    private static final int SEGMENT_SECONDS = 6;

    private final List<Video> videos;
    private final Path folder;

    Hls(List<Video> videos, Path folder) {
        this.videos = List.copyOf(videos);
        this.folder = folder;
    }

    /** Gives the files by name; {@value #LIST} is the one to begin with. */
    Map<String, Path> make(FfmpegRun run, Cancellation cancellation) throws IOException {
        var files = new LinkedHashMap<String, Path>();
        var lists = new StringBuilder("#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n");
        var seconds = 0.0;
        for (var video : videos) {
            var list = folder.resolve(video.lines() + "p.m3u8");
            var fragments = folder.resolve(video.lines() + "p.m4s");
            run.run(
                    command -> command.addInput(UrlInput.fromPath(video.file()))
                            .addOutput(UrlOutput.toPath(list)
                                    .addArguments("-map", "0")
                                    .addArguments("-c", "copy")
                                    .addArguments("-f", "hls")
                                    .addArguments("-hls_time", Integer.toString(SEGMENT_SECONDS))
                                    .addArguments("-hls_playlist_type", "vod")
                                    .addArguments("-hls_segment_type", "fmp4")
                                    .addArguments("-hls_flags", "single_file")
                                    .addArguments("-hls_segment_filename", fragments.toString())),
                    written -> {},
                    cancellation);
            seconds = seconds == 0 ? length(list) : seconds;
            lists.append("#EXT-X-STREAM-INF:BANDWIDTH=%d,FRAME-RATE=30.000\n%s\n"
                    .formatted(Math.round(Files.size(fragments) * 8 * 1.2 / seconds), list.getFileName()));
            files.put(list.getFileName().toString(), list);
            files.put(fragments.getFileName().toString(), fragments);
        }
        files.put(LIST, Files.writeString(folder.resolve(LIST), lists));
        return files;
    }

    private static double length(Path list) throws IOException {
        var seconds = Files.readAllLines(list).stream()
                .filter(line -> line.startsWith("#EXTINF:"))
                .mapToDouble(line -> Double.parseDouble(line.substring("#EXTINF:".length(), line.indexOf(','))))
                .sum();
        if (seconds <= 0) {
            throw new IOException("ffmpeg wrote no fragments");
        }
        return seconds;
    }
}
