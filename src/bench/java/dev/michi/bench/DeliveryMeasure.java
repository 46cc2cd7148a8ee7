package dev.michi.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** From "cut" to playable, and what 64 viewers get of a clip in a second; against nginx with the same file. */
final class DeliveryMeasure {

    private static final int CLIP_SECONDS = 90;
    private static final int SHORT_SECONDS = 15;
    private static final int ROUNDS = 3;
    private static final int CONNECTIONS = 64;
    private static final int RANGE = 256 * 1024;
    private static final int PLACES = 512;
    private static final Duration PLAYING = Duration.ofSeconds(100);
    private static final Duration WARM_UP = Duration.ofSeconds(12);
    private static final Duration SERVING = Duration.ofSeconds(4);

    private final Studio studio;
    private final Films films;
    private String played = "";

    DeliveryMeasure(Studio studio, Films films) {
        this.studio = studio;
        this.films = films;
    }

    String playable() throws Exception {
        var recording = studio.send(films.of(CLIP_SECONDS + ROUNDS));
        var times = new ArrayList<Double>();
        int rounds = Rounds.within(PLAYING, () -> {
            int from = times.size();
            times.add(Shell.seconds(() -> cut(recording, from, from + CLIP_SECONDS)));
        });
        var seconds = new Samples(times).median();
        return ClipsBenchmark.row(
                "from “cut” to playable, clip of 90 s in 1080 lines, s, %s".formatted(ClipsBenchmark.times(rounds)),
                "%.1f".formatted(seconds),
                "%d (its length)".formatted(CLIP_SECONDS),
                seconds / CLIP_SECONDS,
                "told");
    }

    private void cut(String recording, int from, int to) throws IOException, InterruptedException {
        var wish = "{\"recording\":\"%s\",\"ranges\":[[%d,%d]],\"title\":{\"ja\":\"題\",\"en\":\"T\"}}"
                .formatted(recording, from, to);
        var clip = studio.post("/clips", wish).path("id").asString();
        var ready = studio.until("/clips/" + clip, Set.of("ready"));
        played = ready.path("sources").path(0).path("src").asString();
    }

    /** Of the clip that was cut before; where none was, of a shorter one. */
    String ranges() throws Exception {
        if (!Nginx.isInstalled()) {
            return "| ranges of a clip, 64 connections, MB/s | – | no nginx here | – | ≥ 0.8 |%n".formatted();
        }
        if (played.isEmpty()) {
            cut(studio.send(films.of(SHORT_SECONDS)), 0, SHORT_SECONDS);
        }
        var browser = new Browser(studio.address());
        browser.signIn("author", "michi-demo");
        var cookie = "Cookie: " + browser.cookies() + "\r\n";
        try (var files = TemporaryFolder.create()) {
            var clip = download(cookie);
            Files.write(files.resolve("clip"), clip);
            Files.write(files.resolve("page"), new byte[1]);
            var port = studio.address().getPort();
            var ours = new ArrayList<Double>();
            var theirs = new ArrayList<Double>();
            try (var nginx = Nginx.start(files.path())) {
                rate(port, requests(played, cookie, clip.length), WARM_UP);
                for (int round = 0; round < ROUNDS; round++) {
                    theirs.add(rate(nginx.port(), requests("/clip", "", clip.length), SERVING));
                    ours.add(rate(port, requests(played, cookie, clip.length), SERVING));
                }
            }
            var michi = new Samples(ours).median();
            var measure = new Samples(theirs).median();
            return ClipsBenchmark.row(
                    "ranges of a clip, 64 connections, MB/s, %s".formatted(ClipsBenchmark.times(ROUNDS)),
                    "%.0f".formatted(michi),
                    "%.0f (nginx)".formatted(measure),
                    michi / measure,
                    "≥ 0.8");
        }
    }

    private byte[] download(String cookie) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(studio.address().resolve(played))
                    .header("Cookie", cookie.substring("Cookie: ".length()).strip())
                    .build();
            var answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException(played + " answered " + answer.statusCode());
            }
            return answer.body();
        }
    }

    private static List<byte[]> requests(String path, String cookie, long bytes) {
        return new Random(7)
                .longs(PLACES, 0, bytes - RANGE)
                .mapToObj(from -> "Range: bytes=%d-%d\r\n".formatted(from, from + RANGE - 1))
                .map(range -> HttpLine.request(path, "bench", cookie + range))
                .toList();
    }

    /** Megabytes a second. */
    private static double rate(int port, List<byte[]> requests, Duration length) throws Exception {
        var lines = new ArrayList<HttpLine>();
        try {
            for (int i = 0; i < CONNECTIONS; i++) {
                lines.add(new HttpLine(port));
            }
            var perSecond = Load.saturating(CONNECTIONS, length, (client, time) -> {
                var request = requests.get((client * PLACES / CONNECTIONS + time) % PLACES);
                var received = lines.get(client).ask(request, 206);
                if (received != RANGE) {
                    throw new IOException(received + " bytes for a range");
                }
            });
            return perSecond * RANGE / 1e6;
        } finally {
            for (var line : lines) {
                line.close();
            }
        }
    }
}
