package dev.michi.media.cutting;

import dev.michi.media.Cut;
import dev.michi.media.MediaException;
import dev.michi.media.Recording;
import dev.michi.media.drawing.CardArtist;
import dev.michi.media.ffmpeg.Bounds;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.FfmpegFinder;
import dev.michi.media.ffmpeg.FfmpegRun;
import dev.michi.media.ffmpeg.Loudness;
import dev.michi.media.ffmpeg.Probe;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;

/** Has ffmpeg listen, then render all sizes in one command, then draw poster and thumbnails from what it has rendered. */
public final class FfmpegCutter implements ClipCutter {

    /** Raised whenever the same cut would give other pictures. */
    public static final int VERSION = 2;

    private static final int HEARD = 8;
    private static final int RENDERED = 94;
    private static final int CAPTIONED = 99;
    private static final Duration LEAST_PROCESSOR = Duration.ofMinutes(5);
    private static final int PROCESSOR_PER_SECOND = 60;
    private static final double TOLERANCE_SECONDS = 0.03;

    private final FfmpegFinder ffmpeg;
    private final CardArtist artist;
    private final long memory;
    private final long largestFile;

    /** @param memory bytes that an ffmpeg may have @param largestFile bytes that a rendition may have */
    public FfmpegCutter(FfmpegFinder ffmpeg, CardArtist artist, long memory, long largestFile) {
        this.ffmpeg = ffmpeg;
        this.artist = artist;
        this.memory = memory;
        this.largestFile = largestFile;
    }

    @Override
    public Made cut(
            Cut cut,
            Words words,
            Recording.Details details,
            Path source,
            Path folder,
            IntConsumer percent,
            Cancellation cancellation) {
        var programs = ffmpeg.get();
        var plan = CutPlan.of(cut, details);
        try {
            var stills = CutStills.draw(cut, words, plan, artist, folder);
            var colours = Colours.of(programs, source, details.picture(), folder, bounds(plan), cancellation);
            var command = new CutCommand(plan, stills, source, folder, colours);
            var run = new FfmpegRun(programs, folder, bounds(plan));
            var loudness = listen(run, command, details, part(0, HEARD, plan, percent), cancellation);
            run.run(each -> command.render(each, loudness), part(HEARD, RENDERED, plan, percent), cancellation);
            for (var video : command.videos()) {
                check(Probe.of(programs, video.file()), video, plan);
            }
            var made = new MadeFiles(
                            run,
                            plan,
                            command.videos(),
                            folder,
                            programs,
                            part(RENDERED, CAPTIONED, plan, percent),
                            cancellation)
                    .make(stills, words, artist);
            percent.accept(100);
            return made;
        } catch (IOException e) {
            throw new MediaException("Cannot cut the clip: " + e.getMessage(), e);
        }
    }

    private Bounds bounds(CutPlan plan) {
        var processor = LEAST_PROCESSOR.plusSeconds((long) (plan.seconds() * PROCESSOR_PER_SECOND));
        return new Bounds(processor, memory, largestFile);
    }

    private static Optional<Loudness> listen(
            FfmpegRun run,
            CutCommand command,
            Recording.Details details,
            DoubleConsumer progress,
            Cancellation cancellation) {
        if (details.sound().isEmpty()) {
            return Optional.empty();
        }
        var listener = new Loudness.Listener();
        run.listen(each -> command.listen(each, details.sound().orElseThrow()), listener::line, progress, cancellation);
        return listener.heard();
    }

    private static DoubleConsumer part(int from, int to, CutPlan plan, IntConsumer percent) {
        return seconds -> percent.accept(from + (int) ((to - from) * Math.min(1, seconds / plan.seconds())));
    }

    private static void check(Probe probe, Video video, CutPlan plan) throws IOException {
        var difference = Math.abs(probe.seconds() - plan.seconds());
        if (probe.height() != video.height() || difference > plan.pictureSeconds() + TOLERANCE_SECONDS) {
            throw new IOException("ffmpeg wrote %.3f s in %d lines, not %.3f s in %d lines"
                    .formatted(probe.seconds(), probe.height(), plan.seconds(), video.height()));
        }
    }
}
