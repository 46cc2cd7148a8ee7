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
import java.util.Optional;
import java.util.function.Consumer;

/** One ffmpeg command for a whole clip: scenes with their steps, transitions, three sizes, silent sound. */
final class ClipCommand implements Consumer<FFmpeg> {

    static final List<Integer> HEIGHTS = List.of(1080, 720, 480);

    private static final int STEP_FADE = 12;

    private final List<StillFiles> scenes;
    private final Path folder;
    private final Optional<SoundTrack> sound;
    private final List<Path> inputs = new ArrayList<>();
    private final FilterGraph graph = new FilterGraph(Timeline.FRAMES_PER_SECOND);

    /** @param sound silence without one */
    ClipCommand(List<StillFiles> scenes, Path folder, Optional<SoundTrack> sound) {
        this.scenes = List.copyOf(scenes);
        this.folder = folder;
        this.sound = sound;
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
        var seconds = scenes.stream().mapToInt(StillFiles::frames).sum() / (double) Timeline.FRAMES_PER_SECOND;
        var filters = graph.toString();
        var heard = List.<String>of();
        if (sound.isPresent()) {
            sound.get().inputs().forEach(ffmpeg::addInput);
            heard = sound.get().labels(HEIGHTS.size());
            filters += ";" + sound.get().filters(inputs.size(), seconds, heard);
        } else {
            ffmpeg.addInput(UrlInput.fromUrl("anullsrc=channel_layout=stereo:sample_rate=48000")
                    .setFormat("lavfi"));
        }
        ffmpeg.setComplexFilter(filters);
        for (var i = 0; i < sizes.size(); i++) {
            var output = UrlOutput.toPath(videos().get(i).file()).addMap(sizes.get(i));
            if (heard.isEmpty()) {
                output.addMap(inputs.size(), StreamType.AUDIO);
            } else {
                output.addMap(heard.get(i));
            }
            ffmpeg.addOutput(encoded(output, seconds));
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
            var picture = moving(moving, frames, nearer);
            return graph.overlay(stream, picture, moving.place().x, moving.place().y);
        }
        return stream;
    }

    private String moving(StillFiles.Moving moving, int frames, boolean nearer) {
        var input = input(moving.file());
        if (moving.motion().isPresent()) {
            return graph.moving(input, frames, moving.motion().get(), moving.place());
        }
        return moving.stands() ? graph.still(input, frames) : graph.moving(input, frames, nearer);
    }

    private static int fade(Step step) {
        return Math.min(STEP_FADE, step.at());
    }

    private int input(Path file) {
        inputs.add(file);
        return inputs.size() - 1;
    }

    private UrlOutput encoded(UrlOutput output, double seconds) {
        var timed = output.addArguments("-t", String.format(Locale.ROOT, "%.6f", seconds));
        return H264.encoded(timed, 22).addArguments("-b:a", sound.isPresent() ? "128k" : "64k");
    }
}
