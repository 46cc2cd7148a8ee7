package dev.michi.media.examining;

import dev.michi.media.Recording.Details;
import dev.michi.media.Recording.Refusal;
import dev.michi.media.Recording.Sound;
import dev.michi.media.ffmpeg.Bounds;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.FfmpegFinder;
import dev.michi.media.ffmpeg.Inspection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Decides whether clips can be cut from a file. ffprobe says what it is, never its name; then its end is looked for, since
 * headers can lie about the length, and a first picture is unpacked.
 */
public final class Examiner {

    private static final double SHORTEST_SECONDS = 0.2;
    private static final double TAIL_SECONDS = 15;

    /** A last picture may stand for a while; what lacks more than this lacks something. */
    private static final double MISSING_SECONDS = 1.5;

    private final FfmpegFinder ffmpeg;
    private final Bounds bounds;
    private final double longestSeconds;

    public Examiner(FfmpegFinder ffmpeg, Bounds bounds, double longestSeconds) {
        this.ffmpeg = ffmpeg;
        this.bounds = bounds;
        this.longestSeconds = longestSeconds;
    }

    /** @param folder empty, for this examination alone; the caller deletes it */
    public Examination examine(Path file, Path folder, Cancellation cancellation) throws IOException {
        cancellation.check();
        if (Files.size(file) == 0) {
            return new Examination.Refused(Refusal.EMPTY);
        }
        try {
            var inspection = new Inspection(ffmpeg.get(), file, folder, bounds, cancellation);
            var description = inspection.describe();
            cancellation.check();
            return description.isEmpty()
                    ? new Examination.Refused(Refusal.NOT_A_VIDEO)
                    : examine(new Streams(description.get()), inspection, cancellation);
        } catch (Inspection.ExceedsBounds e) {
            return new Examination.Refused(Refusal.TOO_MUCH_WORK);
        }
    }

    private Examination examine(Streams streams, Inspection inspection, Cancellation cancellation) {
        var refusal = streams.refusal();
        if (refusal.isPresent()) {
            return new Examination.Refused(refusal.get());
        }
        var wanted = streams.wanted();
        var declared = streams.declaredSeconds();
        var end = end(inspection, wanted, declared) - streams.start();
        cancellation.check();
        if (end < SHORTEST_SECONDS) {
            return new Examination.Refused(declared > SHORTEST_SECONDS ? Refusal.DAMAGED : Refusal.TOO_SHORT);
        }
        if (end > longestSeconds) {
            return new Examination.Refused(Refusal.TOO_LONG);
        }
        if (!inspection.canDecode(streams.picture(), true)) {
            return new Examination.Refused(Refusal.DAMAGED);
        }
        var sound = streams.sound().filter(each -> inspection.canDecode(each.stream(), false));
        return new Examination.Usable(details(streams, sound, end, declared));
    }

    /** Where the last packet ends: looked for near the declared end, and in the whole file if there is nothing. */
    private static double end(Inspection inspection, List<Integer> streams, double declared) {
        if (declared > 2 * TAIL_SECONDS) {
            var end = inspection.end(streams, declared - TAIL_SECONDS);
            if (end > 0) {
                return end;
            }
        }
        return inspection.end(streams, 0);
    }

    private static Details details(Streams streams, Optional<Sound> sound, double end, double declared) {
        var size = streams.uprightSize();
        return new Details(
                Math.round(end * 1000) / 1000.0,
                size.width,
                size.height,
                streams.rate(),
                streams.isVariable(),
                streams.container(),
                streams.codec(),
                streams.picture(),
                sound,
                streams.isInterlaced(),
                streams.isWide(),
                declared - end > MISSING_SECONDS);
    }
}
