package dev.michi.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final Duration SERVING = Duration.ofSeconds(6);
    private static final Path NGINX = Path.of("/usr/sbin/nginx");

    private final Studio studio;
    private final Films films;
    private final Path folder;
    private String played = "";

    DeliveryMeasure(Studio studio, Films films, Path folder) {
        this.studio = studio;
        this.films = films;
        this.folder = folder;
    }

    String playable() throws Exception {
        var recording = studio.send(films.of(CLIP_SECONDS + ROUNDS));
        var times = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            var from = round;
            times.add(Shell.seconds(() -> cut(recording, from, from + CLIP_SECONDS)));
        }
        var seconds = new Samples(times).median();
        return ClipsBenchmark.row(
                "from “cut” to playable, clip of 90 s in 1080 lines, s",
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
        if (!Files.isExecutable(NGINX)) {
            return "| ranges of a clip, 64 connections, MB/s | – | no nginx here | – | ≥ 0.8 |%n".formatted();
        }
        if (played.isEmpty()) {
            cut(studio.send(films.of(SHORT_SECONDS)), 0, SHORT_SECONDS);
        }
        var browser = new Browser(studio.address());
        browser.signIn("author", "michi-demo");
        var file = Files.createDirectories(folder.resolve("www")).resolve("clip.mp4");
        try (var http = client()) {
            Files.write(
                    file,
                    http.send(
                                    request(studio.address().resolve(played), browser.cookies())
                                            .build(),
                                    BodyHandlers.ofByteArray())
                            .body());
        }
        try (var nginx = RunningApplication.start(this::nginx)) {
            nginx.await("/clip.mp4");
            var ours = new ArrayList<Double>();
            var theirs = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) {
                theirs.add(rate(nginx.address().resolve("/clip.mp4"), "", Files.size(file)));
                ours.add(rate(studio.address().resolve(played), browser.cookies(), Files.size(file)));
            }
            var michi = new Samples(ours).median();
            var measure = new Samples(theirs).median();
            return ClipsBenchmark.row(
                    "ranges of a clip, 64 connections, MB/s",
                    "%.0f".formatted(michi),
                    "%.0f (nginx)".formatted(measure),
                    michi / measure,
                    "≥ 0.8");
        }
    }

    private static HttpClient client() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    private static HttpRequest.Builder request(URI address, String cookies) {
        var request = HttpRequest.newBuilder(address);
        return cookies.isEmpty() ? request : request.header("Cookie", cookies);
    }

    private static double rate(URI address, String cookies, long bytes) throws Exception {
        try (var http = client()) {
            var random = new Random(7);
            var perSecond = Load.saturating(CONNECTIONS, SERVING, (client, time) -> {
                long from;
                synchronized (random) {
                    from = (long) (random.nextDouble() * (bytes - RANGE));
                }
                var answer = http.send(
                        request(address, cookies)
                                .header("Range", "bytes=%d-%d".formatted(from, from + RANGE - 1))
                                .build(),
                        BodyHandlers.ofByteArray());
                if (answer.statusCode() != 206 || answer.body().length != RANGE) {
                    throw new IOException(address + " answered " + answer.statusCode());
                }
            });
            return perSecond * RANGE / 1e6;
        }
    }

    private List<String> nginx(int port) {
        var settings = folder.resolve("nginx.conf");
        try {
            Files.writeString(settings, """
                    daemon off; worker_processes auto; error_log stderr; pid %1$s/nginx.pid;
                    events { worker_connections 512; }
                    http { access_log off; sendfile on; tcp_nopush on; types { video/mp4 mp4; }
                      client_body_temp_path %1$s/t1; proxy_temp_path %1$s/t2; fastcgi_temp_path %1$s/t3;
                      uwsgi_temp_path %1$s/t4; scgi_temp_path %1$s/t5;
                      server { listen 127.0.0.1:%2$d; root %1$s/www; } }
                    """.formatted(folder, port));
            // Its workers have to be let into the folder, which is for its owner alone.
            Files.setPosixFilePermissions(folder, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return List.of(NGINX.toString(), "-c", settings.toString(), "-p", folder.toString());
    }
}
