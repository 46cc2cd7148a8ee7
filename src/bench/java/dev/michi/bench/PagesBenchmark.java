package dev.michi.bench;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** How long the server takes to show a screen, and how many it can show, while 200 learners are signed in. */
final class PagesBenchmark implements Benchmark {

    private static final int CLIENTS = 4;
    private static final double PER_SECOND = 20;
    private static final int ROUNDS = 3;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration PACED = Duration.ofSeconds(15);
    private static final Duration SATURATING = Duration.ofSeconds(10);
    private static final double LONGEST_MS = 50;
    private static final double FEWEST = 150;

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String question() {
        return "How fast do screens open with %d signed-in learners?".formatted(Learners.COUNT);
    }

    @Override
    public String measure() throws Exception {
        var application = Application.empty();
        StartBenchmark.rehearse(application);
        try (var school = School.open();
                var empty = RunningApplication.start(application::command);
                var http = HttpClient.newHttpClient()) {
            empty.await(application.firstPage());
            var visitors = IntStream.range(0, CLIENTS)
                    .mapToObj(number -> new Browser(empty.address(), http))
                    .toList();
            school.signInAll();
            var opens = List.of(
                    new Open("Empty application, by address", leaveEmpty(visitors), openEmpty(visitors), empty),
                    new Open("Home, by address", leaving(school), on(school::openHome), school.portal()),
                    new Open("**Unit, by address**", leaving(school), school(school::openUnit), school.portal()),
                    new Open(
                            "Unit, by a link from another",
                            on(school::comeIn),
                            school(school::followToUnit),
                            school.portal()));
            return measured(opens);
        }
    }

    private static String measured(List<Open> opens) throws Exception {
        for (var open : opens) {
            Load.saturating(CLIENTS, WARM_UP.dividedBy(opens.size()), open::whole);
        }
        var table = new StringBuilder("""
                | opened | p50, ms | p95, ms | p95 ÷ %.0f ms | opens/s | opens/s ÷ %.0f | server's processor, ms each | client's part |
                | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
                """.formatted(LONGEST_MS, FEWEST));
        for (var open : opens) {
            table.append(row(open));
        }
        return table.toString();
    }

    private static String row(Open open) throws Exception {
        var paced = Load.paced(CLIENTS, PER_SECOND, PACED, open.before(), open.itself());
        var rates = new ArrayList<Double>();
        double client = -seconds(ProcessHandle.current());
        double server = -seconds(open.server().process());
        for (int round = 0; round < ROUNDS; round++) {
            rates.add(Load.saturating(CLIENTS, SATURATING, open::whole));
        }
        client += seconds(ProcessHandle.current());
        server += seconds(open.server().process());
        var samples = new Samples(rates);
        return "| %s | %.1f | %.1f | %.2f | %.0f | %.2f | %.1f | %.0f %% |%n"
                .formatted(
                        open.name(),
                        paced.median(),
                        paced.percentile(95),
                        paced.percentile(95) / LONGEST_MS,
                        samples.median(),
                        samples.median() / FEWEST,
                        1000 * server / (samples.mean() * ROUNDS * SATURATING.toSeconds()),
                        100 * client / (client + server));
    }

    private static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    private static Load.Deed leaving(School school) {
        return on(school::leave);
    }

    /** The clients share the learners: one after the other opens a screen. */
    private static Load.Deed on(School.Deed deed) {
        return (client, time) -> deed.of(learner(client, time));
    }

    private static Load.Deed school(Visit visit) {
        return (client, time) -> visit.by(learner(client, time), time);
    }

    private static int learner(int client, int time) {
        return (client + time * CLIENTS) % Learners.COUNT;
    }

    private static Load.Deed leaveEmpty(List<Browser> visitors) {
        return (client, time) -> visitors.get(client).leave();
    }

    private static Load.Deed openEmpty(List<Browser> visitors) {
        return (client, time) -> visitors.get(client).open("/", "Empty");
    }

    @FunctionalInterface
    private interface Visit {
        void by(int learner, int time) throws Exception;
    }

    /** @param before what a browser does in the background when the page before goes away */
    private record Open(String name, Load.Deed before, Load.Deed itself, RunningApplication server) {

        void whole(int client, int time) throws Exception {
            before.by(client, time);
            itself.by(client, time);
        }
    }
}
