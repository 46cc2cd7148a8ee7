package dev.michi.media.cutting;

import com.github.kokorin.jaffree.StreamType;
import com.github.kokorin.jaffree.ffmpeg.FFmpeg;
import com.github.kokorin.jaffree.ffmpeg.NullOutput;
import com.github.kokorin.jaffree.ffmpeg.UrlInput;
import com.github.kokorin.jaffree.ffmpeg.UrlOutput;
import dev.michi.media.Recording.Sound;
import dev.michi.media.cutting.ClipCutter.Video;
import dev.michi.media.ffmpeg.Loudness;
import dev.michi.media.ffmpeg.Untrusted;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The ffmpeg commands of a clip: one to listen, one for all renditions, two for the small pictures. */
final class CutCommand {

    private static final int THREADS_OF_MANY = 2;
    private static final int MANY = 3;
    private static final int POSTER_WIDTH = 1280;

    private final CutPlan plan;
    private final Path source;
    private final Path folder;
    private final boolean mapTones;

    CutCommand(CutPlan plan, Path source, Path folder, boolean mapTones) {
        this.plan = plan;
        this.source = source.toAbsolutePath();
        this.folder = folder;
        this.mapTones = mapTones;
    }

    List<Video> videos() {
        return plan.sizes().stream()
                .map(size -> new Video(size.lines(), size.height(), folder.resolve(size.lines() + "p.mp4")))
                .toList();
    }

    void listen(FFmpeg ffmpeg, Sound sound) {
        var graph = new CutGraph(plan, mapTones);
        var heard = graph.measured(sound);
        inputs(ffmpeg);
        ffmpeg.setComplexFilter(graph.toString());
        ffmpeg.addOutput(new NullOutput(false).addMap(heard));
    }

    void render(FFmpeg ffmpeg, Optional<Loudness> loudness) {
        var graph = new CutGraph(plan, mapTones);
        var pictures = graph.pictures();
        var sounds = plan.details().sound().map(sound -> sounds(graph, sound, loudness, pictures.size()));
        inputs(ffmpeg);
        if (sounds.isEmpty()) {
            ffmpeg.addInput(UrlInput.fromUrl("anullsrc=channel_layout=stereo:sample_rate=48000")
                    .setFormat("lavfi"));
        }
        ffmpeg.setComplexFilter(graph + sounds.map(each -> each.chain).orElse(""));
        for (var i = 0; i < pictures.size(); i++) {
            var output = UrlOutput.toPath(videos().get(i).file()).addMap(pictures.get(i));
            if (sounds.isPresent()) {
                output.addMap(sounds.get().streams.get(i));
            } else {
                output.addMap(plan.cut().ranges().size(), StreamType.AUDIO);
            }
            ffmpeg.addOutput(encoded(output));
        }
    }

    private record Sounds(String chain, List<String> streams) {}

    private static Sounds sounds(CutGraph graph, Sound sound, Optional<Loudness> loudness, int copies) {
        var whole = graph.levelled(sound, loudness);
        var streams = java.util.stream.IntStream.range(0, copies)
                .mapToObj(i -> "a" + i)
                .toList();
        return new Sounds(";[%s]asplit=%d[%s]".formatted(whole, copies, String.join("][", streams)), streams);
    }

    private void inputs(FFmpeg ffmpeg) {
        for (var range : plan.cut().ranges()) {
            var input = UrlInput.fromPath(source);
            for (var i = 0; i < Untrusted.ARGUMENTS.size(); i += 2) {
                input.addArguments(Untrusted.ARGUMENTS.get(i), Untrusted.ARGUMENTS.get(i + 1));
            }
            // Each range has a decoder of its own: many of them share the processor and the memory.
            if (plan.cut().ranges().size() > MANY) {
                input.addArguments("-threads", Integer.toString(THREADS_OF_MANY));
            }
            // From the key picture before: the graph picks what stands at the start, also where pictures are rare.
            ffmpeg.addInput(input.addArgument("-noaccurate_seek")
                    .addArguments("-reinit_filter", "0")
                    .addArguments("-ss", decimal(range.from())));
        }
    }

    void poster(FFmpeg ffmpeg, Path poster) {
        ffmpeg.addInput(UrlInput.fromPath(videos().getFirst().file()).addArguments("-ss", decimal(plan.seconds() / 4)));
        ffmpeg.addOutput(UrlOutput.toPath(poster)
                .addArguments("-frames:v", "1")
                .addArguments("-vf", "scale='min(%d,iw)':-2,format=yuvj420p".formatted(POSTER_WIDTH))
                .addArguments("-q:v", "3")
                .addArguments("-map_metadata", "-1"));
    }

    /** From the smallest rendition, and its key pictures alone: a tenth of the time. */
    void sprite(FFmpeg ffmpeg, Sprite sprite, Path file) {
        ffmpeg.addInput(UrlInput.fromPath(videos().getLast().file()).addArguments("-skip_frame", "nokey"));
        ffmpeg.addOutput(UrlOutput.toPath(file)
                .addArguments("-frames:v", "1")
                .addArguments("-vf", sprite.filter())
                .addArguments("-q:v", "5")
                .addArguments("-map_metadata", "-1"));
    }

    private UrlOutput encoded(UrlOutput output) {
        return output.addArguments("-t", decimal(plan.seconds()))
                .addArguments("-c:v", "libx264")
                .addArguments("-preset", "veryfast")
                .addArguments("-crf", "23")
                .addArguments("-profile:v", "high")
                .addArguments("-pix_fmt", "yuv420p")
                .addArguments("-g", "60")
                .addArguments("-keyint_min", "60")
                .addArguments("-sc_threshold", "0")
                .addArguments("-colorspace", "bt709")
                .addArguments("-color_primaries", "bt709")
                .addArguments("-color_trc", "bt709")
                .addArguments("-c:a", "aac")
                .addArguments("-b:a", "128k")
                .addArguments("-ac", "2")
                .addArguments("-movflags", "+faststart")
                .addArguments("-map_metadata", "-1")
                .addArguments("-map_chapters", "-1");
    }

    private static String decimal(double seconds) {
        return String.format(Locale.ROOT, "%.6f", seconds);
    }
}
