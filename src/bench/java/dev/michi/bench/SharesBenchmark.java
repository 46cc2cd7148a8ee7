package dev.michi.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** How well the portal stands a whole company opening one link, against nginx sending the same bytes from disk. */
final class SharesBenchmark implements Benchmark {

    private static final String AGENT = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Mobile/15E148 reader/";
    private static final Pattern CLIP = Pattern.compile("<source src=\"([^\"]+)\"");
    private static final List<Integer> CONNECTIONS = List.of(64, 512);
    private static final int ROUNDS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration LENGTH = Duration.ofSeconds(6);
    private static final int READERS = 5_000;
    private static final int SECONDS = 60;

    @Override
    public String name() {
        return "shares";
    }

    @Override
    public String question() {
        return "How many people can open a shared page at once?";
    }

    @Override
    public String measure() throws Exception {
        if (!Nginx.isInstalled()) {
            return "Needs nginx as the measure: apt-get install nginx-light";
        }
        try (var data = TemporaryFolder.create();
                var files = TemporaryFolder.create()) {
            var shared = SharedTutorial.in(data.path());
            var application = Application.michi("Michi", data.path(), data.resolve("no-pack"));
            var result = new StringBuilder();
            String wrong;
            try (var portal = RunningApplication.start(application::command)) {
                portal.await("/actuator/health/readiness");
                var page = portal.address() + shared.path();
                var clip = portal.address() + fetch(page, files);
                save(clip, files, "clip");
                try (var nginx = Nginx.start(files.path())) {
                    result.append(compare(
                            portal.address().getPort(),
                            shared.path(),
                            URI.create(clip).getPath(),
                            nginx));
                }
                int readers = readers(portal.address().getPort(), shared.path(), result);
                wrong = WrongLinks.measure(portal.address().getPort(), shared.path());
                result.append("People there were, with the two who measured above: %,d. ".formatted(readers + 2));
            }
            return result + "Counted: **%,d**.".formatted(shared.opens(data.path())) + wrong;
        }
    }

    /** Saves the page as it is sent, and finds its clip. */
    private static String fetch(String page, TemporaryFolder files) throws Exception {
        save(page, files, "page");
        var in = new java.util.zip.GZIPInputStream(Files.newInputStream(files.resolve("page")));
        var clip = CLIP.matcher(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        if (!clip.find()) {
            throw new IllegalStateException("No clip on the page");
        }
        return clip.group(1);
    }

    private static void save(String address, TemporaryFolder files, String name) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(address))
                    .header("Accept-Encoding", "gzip")
                    .header("Accept-Language", "ja")
                    .header("User-Agent", AGENT + "saves")
                    .build();
            var answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " for " + name);
            }
            Files.write(files.resolve(name), answer.body());
        }
    }

    private static String compare(int michi, String page, String clip, Nginx nginx) throws Exception {
        var table = new StringBuilder("""
                | sent | connections | Michi, median | nginx, median | ratio | aim |
                | --- | ---: | ---: | ---: | ---: | ---: |
                """);
        rate(michi, page, 64, WARM_UP);
        rate(michi, clip, 64, WARM_UP.dividedBy(3));
        for (int connections : CONNECTIONS) {
            var ours = new ArrayList<Double>();
            var theirs = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) {
                ours.add(rate(michi, page, connections, LENGTH).answers());
                theirs.add(rate(nginx.port(), "/page", connections, LENGTH).answers());
            }
            table.append(row("page, requests/s", connections, ours, theirs, 0.5));
        }
        for (int connections : CONNECTIONS) {
            var ours = new ArrayList<Double>();
            var theirs = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) {
                ours.add(rate(michi, clip, connections, LENGTH).bytes() / 1e6);
                theirs.add(rate(nginx.port(), "/clip", connections, LENGTH).bytes() / 1e6);
            }
            table.append(row("clip, MB/s", connections, ours, theirs, 0.8));
        }
        return table.append('\n').toString();
    }

    private static String row(String what, int connections, List<Double> ours, List<Double> theirs, double aim) {
        double one = new Samples(ours).median();
        double other = new Samples(theirs).median();
        return "| %s | %d | %,.0f | %,.0f | **%.2f** | %.1f |%n"
                .formatted(what, connections, one, other, one / other, aim);
    }

    /** Both a second. */
    private record Rate(double answers, double bytes) {}

    private static Rate rate(int port, String path, int connections, Duration length) throws Exception {
        var lines = new ArrayList<HttpLine>();
        var bytes = new java.util.concurrent.atomic.LongAdder();
        try {
            for (int i = 0; i < connections; i++) {
                lines.add(new HttpLine(port));
            }
            var request = HttpLine.request(path, AGENT + "one");
            long started = System.nanoTime();
            double answers = Load.saturating(
                    connections,
                    length,
                    (client, time) -> bytes.add(lines.get(client).ask(request)));
            return new Rate(answers, bytes.sum() / ((System.nanoTime() - started) / 1e9));
        } finally {
            for (var line : lines) {
                line.close();
            }
        }
    }

    /** Each of them somebody else, each on a connection of their own, evenly over a minute. */
    private static int readers(int port, String path, StringBuilder result) throws Exception {
        var next = new AtomicInteger();
        var times = Load.paced(
                64, READERS / (double) SECONDS, Duration.ofSeconds(SECONDS), (client, time) -> {}, (client, time) -> {
                    try (var line = new HttpLine(port)) {
                        line.ask(HttpLine.request(path, AGENT + next.getAndIncrement()));
                    }
                });
        result.append("%,d people opened it in %d s, without an error: p50 %.1f ms, p95 %.1f ms. "
                .formatted(next.get(), SECONDS, times.median(), times.percentile(95)));
        return next.get();
    }
}
