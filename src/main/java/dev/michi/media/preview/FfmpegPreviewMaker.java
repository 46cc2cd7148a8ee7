package dev.michi.media.preview;

import com.github.kokorin.jaffree.ffmpeg.FFmpeg;
import com.github.kokorin.jaffree.ffmpeg.UrlInput;
import com.github.kokorin.jaffree.ffmpeg.UrlOutput;
import dev.michi.media.Recording;
import dev.michi.media.ffmpeg.Bounds;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.FfmpegFinder;
import dev.michi.media.ffmpeg.FfmpegRun;
import dev.michi.media.ffmpeg.Untrusted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/** Listens to the sound once, looks at the pictures once, and draws a small copy of what browsers cannot play. */
public final class FfmpegPreviewMaker implements PreviewMaker {

    private static final Duration PROCESSOR = Duration.ofHours(4);
    private static final Pattern SILENCE_START = Pattern.compile("silence_start: (-?[0-9.]+)");
    private static final Pattern SILENCE_END = Pattern.compile("silence_end: ([0-9.]+)");
    private static final Pattern STILL_START = Pattern.compile("freeze_start: ?([0-9.]+)");
    private static final Pattern STILL_END = Pattern.compile("freeze_end: ?([0-9.]+)");

    /** A mouse pointer may move, a window may not. */
    private static final String STILL = "freezedetect=n=-55dB:d=2";

    private static final Pattern SCENE = Pattern.compile("lavfi\\.scd\\.time: ?([0-9.]+)");

    /** Of longer ones only key pictures are unpacked: a tenth of the time, and nobody sees the difference. */
    private static final double LONG_SECONDS = 300;

    private final FfmpegFinder finder;
    private final long memory;
    private final long file;

    /** @param file bytes that one file of it may have */
    public FfmpegPreviewMaker(FfmpegFinder finder, long memory, long file) {
        this.finder = finder;
        this.memory = memory;
        this.file = file;
    }

    @Override
    public Made make(
            Recording.Details details, Path source, Path folder, IntConsumer percent, Cancellation cancellation) {
        try {
            return new Run(details, source, folder, percent, cancellation).made();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Browsers play these as they are, and find any second of them. */
    static boolean plays(Recording.Details details) {
        return Set.of("mov", "mp4").contains(details.container())
                && details.codec().equals("h264")
                && !details.wide()
                && !details.interlaced()
                && !details.damaged()
                && details.sound()
                        .map(sound -> Set.of("aac", "mp3").contains(sound.codec()))
                        .orElse(true);
    }

    private final class Run {

        private final Recording.Details details;
        private final Path source;
        private final Path folder;
        private final IntConsumer percent;
        private final Cancellation cancellation;
        private final FfmpegRun ffmpeg;

        Run(Recording.Details details, Path source, Path folder, IntConsumer percent, Cancellation cancellation)
                throws IOException {
            this.details = details;
            this.source = source.toAbsolutePath();
            this.folder = folder;
            this.percent = percent;
            this.cancellation = cancellation;
            this.ffmpeg = new FfmpegRun(finder.get(), folder, new Bounds(PROCESSOR, memory, file));
        }

        Made made() throws IOException {
            var silences = new ArrayList<Suggestions.Silence>();
            var peaks = details.sound().isPresent() ? heard(silences) : new byte[0];
            percent.accept(10);
            var scenes = new ArrayList<Double>();
            var stills = new ArrayList<Suggestions.Silence>();
            var strip = Strip.of(details);
            var film = folder.resolve("film.jpg");
            seen(strip, film, scenes, stills);
            percent.accept(20);
            var video = plays(details) ? Optional.<Path>empty() : Optional.of(playable());
            percent.accept(100);
            var quiet = details.sound().isPresent() ? silences : List.of(new Suggestions.Silence(0, details.seconds()));
            var ideas = new ArrayList<>(new Suggestions(details.seconds(), silences, scenes).find());
            ideas.addAll(Suggestions.said(details.seconds(), quiet));
            ideas.addAll(Suggestions.idle(quiet, stills));
            return new Made(video, film, strip, peaks, ideas);
        }

        private byte[] heard(List<Suggestions.Silence> silences) throws IOException {
            var samples = folder.resolve("sound.raw");
            var stretches = new Stretches(SILENCE_START, SILENCE_END, silences);
            ffmpeg.listen(
                    command -> command.addInput(input())
                            .addOutput(UrlOutput.toPath(samples)
                                    .addArguments("-map", "0:" + details.sound().orElseThrow().stream())
                                    .addArguments("-af", "silencedetect=n=-38dB:d=0.8")
                                    .addArguments("-ac", "1")
                                    .addArguments("-ar", Integer.toString(Peaks.RATE))
                                    .addArguments("-f", "s16le")),
                    stretches::line,
                    progress(0, 10),
                    cancellation);
            stretches.end(details.seconds());
            return Peaks.read(samples);
        }

        private void seen(Strip strip, Path film, List<Double> scenes, List<Suggestions.Silence> stills) {
            var moving = new Stretches(STILL_START, STILL_END, stills);
            var input = input();
            if (details.seconds() > LONG_SECONDS) {
                input.addArguments("-skip_frame", "nokey");
            }
            ffmpeg.listen(
                    command -> command.addInput(input)
                            .addOutput(UrlOutput.toPath(film)
                                    .addArguments("-map", "0:" + details.picture())
                                    .addArguments(
                                            "-vf",
                                            "scdet=threshold=14," + STILL + "," + strip.filter(details.seconds()))
                                    .addArguments("-frames:v", "1")
                                    .addArguments("-update", "1")
                                    .addArguments("-q:v", "5")
                                    .addArguments("-map_metadata", "-1")),
                    line -> {
                        Stretches.number(SCENE, line).ifPresent(scenes::add);
                        moving.line(line);
                    },
                    progress(10, 20),
                    cancellation);
            moving.end(details.seconds());
        }

        private Path playable() {
            var video = folder.resolve("preview.mp4");
            ffmpeg.run(command -> small(command, video), progress(20, 100), cancellation);
            return video;
        }

        private void small(FFmpeg command, Path video) {
            var output = UrlOutput.toPath(video).addArguments("-map", "0:" + details.picture());
            details.sound().ifPresent(sound -> output.addArguments("-map", "0:" + sound.stream()));
            command.addInput(input())
                    .addOutput(output.addArguments(
                                    "-vf",
                                    (details.interlaced() ? "bwdif=mode=send_frame," : "")
                                            + "scale='min(854,iw)':-2,setsar=1,format=yuv420p")
                            .addArguments("-r", "30")
                            .addArguments("-c:v", "libx264")
                            .addArguments("-preset", "superfast")
                            .addArguments("-crf", "27")
                            .addArguments("-g", "15")
                            .addArguments("-c:a", "aac")
                            .addArguments("-ac", "2")
                            .addArguments("-b:a", "96k")
                            .addArguments("-movflags", "+faststart")
                            .addArguments("-map_metadata", "-1")
                            .addArguments("-map_chapters", "-1"));
        }

        private UrlInput input() {
            return Untrusted.input(source);
        }

        private DoubleConsumer progress(int from, int to) {
            return seconds -> percent.accept(
                    (int) (from + (to - from) * Math.clamp(seconds / Math.max(0.1, details.seconds()), 0, 1)));
        }
    }
}
