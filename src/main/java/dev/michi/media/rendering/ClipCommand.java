package dev.michi.media.rendering;

import com.github.kokorin.jaffree.StreamType;
import com.github.kokorin.jaffree.ffmpeg.FFmpeg;
import com.github.kokorin.jaffree.ffmpeg.UrlInput;
import com.github.kokorin.jaffree.ffmpeg.UrlOutput;
import dev.michi.media.Storyboard.Transition;
import dev.michi.media.ffmpeg.H264;
import dev.michi.media.rendering.ClipMaker.Video;
import dev.michi.media.rendering.StillFiles.Step;
import dev.michi.media.timeline.Timeline;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** One ffmpeg command for a whole clip: scenes with their steps, transitions, three sizes, silent sound. */
final class ClipCommand implements Consumer<FFmpeg> {

    static final List<Integer> HEIGHTS = List.of(1080, 720, 480);

    private static final int STEP_FADE = 12;

    private final List<StillFiles> scenes;
    private final Path folder;
    private final List<Path> inputs = new ArrayList<>();
    private final FilterGraph graph = new FilterGraph(Timeline.FRAMES_PER_SECOND);

    ClipCommand(List<StillFiles> scenes, Path folder) {
        this.scenes = List.copyOf(scenes);
        this.folder = folder;
    }

    List<Video> videos() {
        return HEIGHTS.stream()
                .map(height -> new Video(height, folder.resolve(height + "p.mp4")))
                .toList();
    }

    @Override
    public void accept(FFmpeg ffmpeg) {
        var sizes = graph.threeSizes(clip());
        inputs.forEach(each -> ffmpeg.addInput(UrlInput.fromPath(each)));
        ffmpeg.addInput(UrlInput.fromUrl("anullsrc=channel_layout=stereo:sample_rate=48000")
                .setFormat("lavfi"));
        ffmpeg.setComplexFilter(graph.toString());
        var seconds = scenes.stream().mapToInt(StillFiles::frames).sum() / (double) Timeline.FRAMES_PER_SECOND;
        for (var i = 0; i < sizes.size(); i++) {
            ffmpeg.addOutput(output(videos().get(i).file(), sizes.get(i), seconds));
        }
    }

    /** The scenes one after the other; each stream goes on under the transition to the next one. */
    private String clip() {
        var clip = "";
        var end = 0;
        for (var i = 0; i < scenes.size(); i++) {
            var scene = scenes.get(i);
            var tail = i + 1 < scenes.size() ? scenes.get(i + 1).transitionFrames() : 0;
            var stream = scene(scene, scene.frames() + tail, i % 2 == 0);
            if (i == 0) {
                clip = stream;
            } else if (scene.transitionFrames() == 0) {
                clip = graph.join(clip, stream);
            } else {
                var name = scene.transition() == Transition.SLIDE ? "smoothleft" : "fade";
                clip = graph.crossfade(clip, stream, name, scene.transitionFrames(), end);
            }
            end += scene.frames();
        }
        return clip;
    }

    private String scene(StillFiles scene, int frames, boolean nearer) {
        var steps = scene.steps();
        var stream = "";
        for (var i = 0; i < steps.size(); i++) {
            var last = i + 1 == steps.size();
            var until = last ? frames : steps.get(i + 1).at() + fade(steps.get(i + 1));
            var still =
                    graph.still(input(steps.get(i).file()), until - steps.get(i).at());
            stream = i == 0
                    ? still
                    : graph.crossfade(
                            stream,
                            still,
                            "fade",
                            fade(steps.get(i)),
                            steps.get(i).at());
        }
        if (scene.moving().isPresent()) {
            var moving = scene.moving().get();
            var picture = graph.moving(input(moving.file()), frames, nearer);
            return graph.overlay(stream, picture, moving.place().x, moving.place().y);
        }
        return stream;
    }

    private static int fade(Step step) {
        return Math.min(STEP_FADE, step.at());
    }

    private int input(Path file) {
        inputs.add(file);
        return inputs.size() - 1;
    }

    private UrlOutput output(Path file, String video, double seconds) {
        var output = UrlOutput.toPath(file)
                .addMap(video)
                .addMap(inputs.size(), StreamType.AUDIO)
                .addArguments("-t", String.format(Locale.ROOT, "%.6f", seconds));
        return H264.encoded(output, 22).addArguments("-b:a", "64k");
    }
}
