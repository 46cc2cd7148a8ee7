package dev.michi.bench;

import dev.michi.media.Cut;
import dev.michi.media.Cut.Range;
import dev.michi.media.Recording;
import dev.michi.media.RecordingId;
import dev.michi.media.cutting.ClipCutter;
import dev.michi.media.cutting.FfmpegCutter;
import dev.michi.media.drawing.CardArtist;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.Ffmpeg;
import dev.michi.media.ffmpeg.FfmpegFinder;
import dev.michi.media.typesetting.LineBreaker;
import dev.michi.media.typesetting.Phrases;
import dev.michi.media.typesetting.Typefaces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Recordings to be cut, made by ffmpeg's own sources, and the cutter as the portal has it. */
final class Films {

    private static final long MEMORY = 6L << 30;
    private static final long LARGEST = 2L << 30;

    private final Path folder;
    private final FfmpegFinder finder;
    private final ClipCutter cutter;

    Films(Path folder) {
        this.folder = folder;
        this.finder = new FfmpegFinder(Optional.empty(), FfmpegFinder.environmentPath(), folder.resolve("ffmpeg"));
        var artist = new CardArtist(new Typefaces(), new LineBreaker(Phrases.japanese()));
        this.cutter = new FfmpegCutter(finder, artist, MEMORY, LARGEST);
    }

    Ffmpeg programs() {
        return finder.get();
    }

    /** Pictures that change all the time, in 1080 lines, with a tone. */
    Path of(int seconds) throws IOException, InterruptedException {
        var film = folder.resolve("film-" + seconds + ".mp4");
        if (!Files.exists(film)) {
            Shell.run(
                    programs().ffmpeg(),
                    ("-v error -y -f lavfi -i testsrc2=s=1920x1080:r=30:d=%1$d -f lavfi -i sine=f=330:d=%1$d"
                                    + " -c:v libx264 -preset ultrafast -pix_fmt yuv420p -c:a aac %2$s")
                            .formatted(seconds, film));
        }
        return film;
    }

    void cut(int seconds, Cancellation cancellation) throws IOException, InterruptedException {
        var details = new Recording.Details(
                seconds,
                1920,
                1080,
                "30/1",
                false,
                "mov",
                "h264",
                0,
                Optional.of(new Recording.Sound("aac", 1, 44100, 1)),
                false,
                false,
                false);
        try (var work = TemporaryFolder.create()) {
            cutter.cut(
                    new Cut(new RecordingId("r-bench"), List.of(new Range(0, seconds)), List.of()),
                    ClipCutter.Words.NONE,
                    details,
                    of(seconds),
                    work.path(),
                    percent -> {},
                    cancellation);
        }
    }
}
