package dev.michi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From the command to the first page, in turns, the median of {@value #ROUNDS}. */
final class StartBenchmark implements Benchmark {

    private static final int ROUNDS = 9;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String question() {
        return "How long is it from the command to the first page?";
    }

    @Override
    public String measure() throws IOException, InterruptedException {
        var empty = Application.empty();
        rehearse(empty);
        try (var data = TemporaryFolder.create()) {
            var again = Application.michi("Michi, on data it has", data.path(), Application.content());
            start(again);
            var times = new LinkedHashMap<String, List<Start>>();
            for (int round = 0; round < ROUNDS; round++) {
                add(times, empty);
                add(times, again);
                try (var fresh = TemporaryFolder.create()) {
                    add(times, Application.michi("Michi, on a new folder", fresh.path(), Application.content()));
                }
            }
            return table(times);
        }
    }

    private static void add(Map<String, List<Start>> times, Application application)
            throws IOException, InterruptedException {
        times.computeIfAbsent(application.name(), key -> new ArrayList<>()).add(start(application));
    }

    /** The first row is the measure of the others. */
    private static String table(Map<String, List<Start>> times) {
        var table = new StringBuilder("""
                | application | median, s | fastest to slowest, s | ratio | seconds of processor | ratio |
                | --- | ---: | ---: | ---: | ---: | ---: |
                """);
        var measure = times.values().iterator().next();
        times.forEach((name, starts) -> table.append("| %s | %.2f | %.2f–%.2f | **%.2f** | %.2f | %.2f |%n"
                .formatted(
                        name,
                        waited(starts).median(),
                        waited(starts).percentile(0),
                        waited(starts).percentile(100),
                        waited(starts).median() / waited(measure).median(),
                        computed(starts).median(),
                        computed(starts).median() / computed(measure).median())));
        return table.toString();
    }

    private static Samples waited(List<Start> starts) {
        return new Samples(starts.stream().map(Start::seconds).toList());
    }

    private static Samples computed(List<Start> starts) {
        return new Samples(starts.stream().map(Start::ofProcessor).toList());
    }

    /** Once for each build, as the launcher does it with Michi: start, look at the first page, end. */
    static void rehearse(Application application) throws IOException, InterruptedException {
        if (Files.exists(application.cache())) {
            return;
        }
        try (var rehearsal = RunningApplication.start(application::rehearsal)) {
            rehearsal.await(application.firstPage());
            new Browser(rehearsal.address()).open("/", "");
        }
        if (!Files.exists(application.cache())) {
            throw new IllegalStateException("The JVM left no cache for " + application.name());
        }
    }

    private static Start start(Application application) throws IOException, InterruptedException {
        long started = System.nanoTime();
        try (var running = RunningApplication.start(application::command)) {
            running.await(application.firstPage());
            double seconds = (System.nanoTime() - started) / 1e9;
            return new Start(
                    seconds,
                    running.process()
                                    .info()
                                    .totalCpuDuration()
                                    .orElse(Duration.ZERO)
                                    .toMillis()
                            / 1e3);
        }
    }

    /**
     * @param seconds until the first page
     * @param ofProcessor seconds of all cores till then; other programs on the machine change these less
     */
    private record Start(double seconds, double ofProcessor) {}
}
