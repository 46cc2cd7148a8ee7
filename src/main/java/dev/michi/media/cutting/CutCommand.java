package dev.michi.media.cutting;

import static dev.michi.media.cutting.Chains.decimal;

import com.github.kokorin.jaffree.StreamType;
import com.github.kokorin.jaffree.ffmpeg.FFmpeg;
import com.github.kokorin.jaffree.ffmpeg.NullOutput;
import com.github.kokorin.jaffree.ffmpeg.UrlInput;
import com.github.kokorin.jaffree.ffmpeg.UrlOutput;
import dev.michi.media.Recording.Sound;
import dev.michi.media.cutting.ClipCutter.Video;
import dev.michi.media.ffmpeg.H264;
import dev.michi.media.ffmpeg.Loudness;
import dev.michi.media.ffmpeg.Untrusted;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The ffmpeg commands of a clip that read the recording: one to listen, one for all renditions. */
final class CutCommand {

    private static final int MANY = 3;
    private static final int VERY_MANY = 12;

    private final CutPlan plan;
    private final CutStills stills;
    private final Path source;
    private final Path folder;
    private final Colours colours;

    CutCommand(CutPlan plan, CutStills stills, Path source, Path folder, Colours colours) {
        this.plan = plan;
        this.stills = stills;
        this.source = source.toAbsolutePath();
        this.folder = folder;
        this.colours = colours;
    }

    List<Video> videos() {
        return plan.sizes().stream()
                .map(size -> new Video(size.lines(), size.height(), folder.resolve(size.lines() + "p.mp4")))
                .toList();
    }

    void listen(FFmpeg ffmpeg, Sound sound) {
        var graph = new CutGraph(plan, CutStills.NONE, colours);
        var heard = graph.measured(sound);
        inputs(ffmpeg);
        ffmpeg.setComplexFilter(graph.toString());
        ffmpeg.addOutput(new NullOutput(false).addMap(heard));
    }

    void render(FFmpeg ffmpeg, Optional<Loudness> loudness) {
        var graph = new CutGraph(plan, stills, colours);
        var pictures = graph.pictures();
        var sounds = plan.details().sound().map(sound -> graph.levelled(sound, loudness, pictures.size()));
        inputs(ffmpeg);
        stills.files().forEach(each -> ffmpeg.addInput(UrlInput.fromPath(each)));
        if (sounds.isEmpty()) {
            ffmpeg.addInput(UrlInput.fromUrl("anullsrc=channel_layout=stereo:sample_rate=48000")
                    .setFormat("lavfi"));
        }
        ffmpeg.setComplexFilter(graph.toString());
        for (var i = 0; i < pictures.size(); i++) {
            var output = UrlOutput.toPath(videos().get(i).file()).addMap(pictures.get(i));
            if (sounds.isPresent()) {
                output.addMap(sounds.get().get(i));
            } else {
                output.addMap(plan.parts().size() + stills.files().size(), StreamType.AUDIO);
            }
            ffmpeg.addOutput(encoded(output));
        }
    }

    private void inputs(FFmpeg ffmpeg) {
        for (var part : plan.parts()) {
            var input = Untrusted.input(source);
            // Each piece has a decoder of its own: many of them share the processor and the memory.
            if (plan.parts().size() > MANY) {
                input.addArguments("-threads", plan.parts().size() > VERY_MANY ? "1" : "2");
            }
            // From the key picture before: the graph picks what stands at the start, also where pictures are rare.
            ffmpeg.addInput(input.addArgument("-noaccurate_seek")
                    .addArguments("-reinit_filter", "0")
                    .addArguments("-ss", decimal(part.piece().from())));
        }
    }

    private UrlOutput encoded(UrlOutput output) {
        return H264.encoded(output.addArguments("-t", decimal(plan.seconds())), 23)
                .addArguments("-b:a", "128k")
                .addArguments("-map_chapters", "-1");
    }
}
