package dev.michi.media.sounding;

import com.github.kokorin.jaffree.ffmpeg.FFmpeg;
import com.github.kokorin.jaffree.ffmpeg.NullOutput;
import com.github.kokorin.jaffree.ffmpeg.UrlInput;
import com.github.kokorin.jaffree.ffmpeg.UrlOutput;
import dev.michi.media.ffmpeg.Bounds;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.Ffmpeg;
import dev.michi.media.ffmpeg.FfmpegFailed;
import dev.michi.media.ffmpeg.FfmpegFinder;
import dev.michi.media.ffmpeg.FfmpegRun;
import dev.michi.media.ffmpeg.Inspection;
import dev.michi.media.ffmpeg.Loudness;
import dev.michi.media.ffmpeg.Probe;
import dev.michi.media.ffmpeg.Untrusted;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Makes what somebody has recorded or chosen fit for a clip: one stream of sound at -16 LUFS, nothing else of the file. It
 * is as little trusted as any recording.
 */
public final class SoundMaker implements SoundTaker {

    private static final Duration PROCESSOR = Duration.ofSeconds(90);
    private static final String EVEN = "loudnorm=I=-16:TP=-1.5:LRA=11";

    private final FfmpegFinder ffmpeg;
    private final Bounds bounds;

    /** @param memory bytes of address space @param file bytes of the largest file written */
    public SoundMaker(FfmpegFinder ffmpeg, long memory, long file) {
        this.ffmpeg = ffmpeg;
        this.bounds = new Bounds(PROCESSOR, memory, file);
    }

    @Override
    public Taken take(Path file, Path folder, double longest) throws IOException {
        var programs = ffmpeg.get();
        var cancellation = new Cancellation();
        try {
            if (!isSound(programs, file, folder, cancellation)) {
                return new Taken.Refused(Refusal.NOT_A_SOUND);
            }
            var run = new FfmpegRun(programs, folder, bounds);
            var listener = new Loudness.Listener();
            run.listen(
                    each -> {
                        input(each, file, longest);
                        each.addOutput(new NullOutput()
                                .addArguments("-map", "0:a:0")
                                .addArguments("-af", EVEN + ":print_format=json"));
                    },
                    listener::line,
                    seconds -> {},
                    cancellation);
            var loudness = listener.heard();
            if (loudness.isEmpty()) {
                return new Taken.Refused(Refusal.SILENT);
            }
            var made = folder.resolve("sound.m4a");
            run.run(each -> encode(each, file, made, longest, loudness), seconds -> {}, cancellation);
            var seconds = Probe.of(programs, made).seconds();
            return seconds > longest
                    ? new Taken.Refused(Refusal.TOO_LONG)
                    : seconds < SHORTEST ? new Taken.Refused(Refusal.TOO_SHORT) : new Taken.Made(made, seconds);
        } catch (FfmpegFailed e) {
            return new Taken.Refused(Refusal.DAMAGED);
        } catch (Inspection.ExceedsBounds e) {
            return new Taken.Refused(Refusal.DAMAGED);
        }
    }

    private boolean isSound(Ffmpeg programs, Path file, Path folder, Cancellation cancellation) throws IOException {
        var inspection = Inspection.ofSound(programs, file, folder, bounds, cancellation);
        var described = inspection.describe();
        if (described.isEmpty()) {
            return false;
        }
        for (var stream : described.get().path("streams")) {
            if (stream.path("codec_type").asString("").equals("audio")) {
                return inspection.canDecode(stream.path("index").asInt(0), false);
            }
        }
        return false;
    }

    private static void encode(FFmpeg ffmpeg, Path file, Path made, double longest, Optional<Loudness> loudness) {
        input(ffmpeg, file, longest);
        var filter = loudness.map(heard -> EVEN + ":linear=true:measured_I=" + heard.integrated() + ":measured_TP="
                        + heard.truePeak() + ":measured_LRA=" + heard.range() + ":measured_thresh="
                        + heard.threshold() + ":offset=" + heard.offset())
                .orElse(EVEN);
        ffmpeg.addOutput(UrlOutput.toPath(made)
                .addArguments("-map", "0:a:0")
                .addArguments("-af", filter + ",aresample=48000")
                .addArguments("-c:a", "aac")
                .addArguments("-b:a", "160k")
                .addArguments("-ac", "2")
                .addArguments("-movflags", "+faststart")
                .addArguments("-map_metadata", "-1")
                .addArguments("-map_chapters", "-1"));
    }

    /** A little more than allowed is read, so that too much can be told from just enough. */
    private static void input(FFmpeg ffmpeg, Path file, double longest) {
        var input = UrlInput.fromPath(file);
        for (var i = 0; i < Untrusted.SOUND.size(); i += 2) {
            input.addArguments(Untrusted.SOUND.get(i), Untrusted.SOUND.get(i + 1));
        }
        ffmpeg.addInput(input.addArguments("-t", Double.toString(longest + 1)));
    }
}
