package dev.michi.bench;

import dev.michi.media.ffmpeg.Cancellation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A minute in 1080 lines: three sizes, even loudness, poster and thumbnails; against commands written by hand for the same. */
final class CuttingMeasure {

    private static final Duration TIME = Duration.ofSeconds(270);
    private static final int SECONDS = 60;
    private static final String ENCODED = "-c:v libx264 -preset veryfast -crf 23 -profile:v high -pix_fmt yuv420p -g 60"
            + " -keyint_min 60 -sc_threshold 0 -c:a aac -b:a 128k -ac 2 -movflags +faststart";

    private final Films films;
    private final Path folder;

    CuttingMeasure(Films films, Path folder) {
        this.films = films;
        this.folder = folder;
    }

    String row() throws Exception {
        films.of(SECONDS);
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        int rounds = Rounds.within(TIME, () -> {
            theirs.add(Shell.seconds(this::byHand));
            ours.add(Shell.seconds(() -> films.cut(SECONDS, new Cancellation())));
        });
        var michi = new Samples(ours).median();
        var hand = new Samples(theirs).median();
        return ClipsBenchmark.row(
                "clip of 60 s in 1080 lines, s, %s".formatted(ClipsBenchmark.times(rounds)),
                "%.1f".formatted(michi),
                "%.1f".formatted(hand),
                michi / hand,
                "≤ 1.05");
    }

    private void byHand() throws IOException, InterruptedException {
        var film = films.of(SECONDS);
        var ffmpeg = films.programs().ffmpeg();
        Shell.run(
                ffmpeg,
                "-v info -nostdin -y -i " + film
                        + " -map 0:a -af loudnorm=I=-16:TP=-2:LRA=20:print_format=json -f null -");
        var graph = "[0:v]fps=30,scale=1920:1080,format=yuv420p,split[a][b0];[b0]scale=1280:720,split[b][c0];"
                + "[c0]scale=854:480,split[c][s0];[s0]fps=1/2,scale=160:-2,tile=10x3,format=yuvj420p[s];"
                + "[0:a]loudnorm=I=-16:TP=-2:LRA=20:measured_I=-21.7:measured_TP=-18:measured_LRA=0:measured_thresh=-31.7"
                + ":linear=true,aresample=48000,asplit=3[x][y][z]";
        var to = folder.resolve("hand").toString();
        Shell.run(
                ffmpeg,
                "-v error -nostdin -y -i " + film + " -filter_complex " + graph + " -map [a] -map [x] " + ENCODED + " "
                        + to + "-1080.mp4 -map [b] -map [y] " + ENCODED + " " + to + "-720.mp4 -map [c] -map [z] "
                        + ENCODED + " " + to + "-480.mp4 -map [s] -frames:v 1 -q:v 5 " + to + "-sprite.jpg");
        for (var poster : posters(to)) {
            Shell.run(
                    ffmpeg,
                    "-v error -nostdin -y -ss 15 -i " + to + "-1080.mp4 -frames:v 1 -vf scale=1280:-2 " + poster);
        }
    }

    /** In the forms that the portal writes with this ffmpeg. */
    private List<String> posters(String to) {
        var posters = new ArrayList<>(List.of(to + "-poster.jpg"));
        if (films.programs().canWriteWebp()) {
            posters.add(to + "-poster.webp");
        }
        if (films.programs().canWriteAvif()) {
            posters.add(
                    "-c:v libsvtav1 -preset 8 -crf 30 -svtav1-params avif=1 -pix_fmt yuv420p " + to + "-poster.avif");
        }
        return posters;
    }
}
