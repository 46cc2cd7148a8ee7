package dev.michi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** From the command to the first page, in turns, the median of {@value #ROUNDS}. The first contender is the measure. */
final class StartBenchmark implements Benchmark {

    private static final int ROUNDS = 5;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final List<Contender> contenders;

    StartBenchmark() {
        this(List.of(new ExtractedMichi(false), new ExtractedMichi(true)));
    }

    StartBenchmark(List<Contender> contenders) {
        this.contenders = List.copyOf(contenders);
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String question() {
        return "How long does a start take?";
    }

    @Override
    public String measure() throws IOException, InterruptedException {
        var times = new ArrayList<List<Double>>();
        contenders.forEach(each -> times.add(new ArrayList<>()));
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < contenders.size(); i++) {
                times.get(i).add(secondsToFirstPage(contenders.get(i)));
            }
        }
        var table = new StringBuilder("| application | median, s | ratio |\n| --- | ---: | ---: |\n");
        for (int i = 0; i < contenders.size(); i++) {
            table.append("| %s | %.2f | %.2f |%n"
                    .formatted(
                            contenders.get(i).name(),
                            median(times.get(i)),
                            median(times.get(i)) / median(times.getFirst())));
        }
        return table.toString();
    }

    private static double secondsToFirstPage(Contender contender) throws IOException, InterruptedException {
        int port = freePort();
        var log = Files.createTempFile("michi-bench", ".log");
        long started = System.nanoTime();
        var process = new ProcessBuilder(contender.command(port))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try (var client = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + contender.firstPage()))
                    .build();
            while (!answers(client, page)) {
                if (!process.isAlive() || System.nanoTime() - started > LONGEST.toNanos()) {
                    throw new IllegalStateException(contender.name() + " did not start: " + log);
                }
                Thread.sleep(10);
            }
            return (System.nanoTime() - started) / 1e9;
        } finally {
            process.destroy();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            Files.deleteIfExists(log);
        }
    }

    private static boolean answers(HttpClient client, HttpRequest page) throws InterruptedException {
        try {
            return client.send(page, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static double median(List<Double> values) {
        var sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    /** Michi as the launcher starts it, on data of its own. */
    private record ExtractedMichi(boolean cached) implements Contender {

        @Override
        public String name() {
            return cached ? "Michi, as started by ./michi run" : "Michi, without its start-up cache";
        }

        @Override
        public List<String> command(int port) {
            var app = Path.of(System.getProperty("michi.bench.app"));
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:+UseCompactObjectHeaders",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Djava.awt.headless=true",
                    "-XX:MaxRAMPercentage=50"));
            if (cached) {
                command.add("-XX:AOTCache=" + app.resolve("michi.aot"));
            }
            command.addAll(List.of(
                    "-jar",
                    app.resolve("michi.jar").toString(),
                    "--server.port=" + port,
                    "--server.address=127.0.0.1",
                    "--michi.data=" + temporaryFolder(),
                    "--michi.content=none",
                    "--michi.demo=false"));
            return command;
        }

        @Override
        public String firstPage() {
            return "/actuator/health/readiness";
        }

        private static Path temporaryFolder() {
            try {
                var folder = Files.createTempDirectory("michi-bench");
                folder.toFile().deleteOnExit();
                return folder;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
