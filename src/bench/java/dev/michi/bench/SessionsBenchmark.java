package dev.michi.bench;

import java.net.http.HttpClient;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the server keeps on its heap for each learner, by the screen they have open. */
final class SessionsBenchmark implements Benchmark {

    private static final double AIM = 150;

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public String question() {
        return "How much heap does a learner's session take?";
    }

    @Override
    public String measure() throws Exception {
        var kilobytes = new LinkedHashMap<String, Double>();
        kilobytes.put("Empty application, its one page", empty());
        try (var school = School.open();
                var heap = Heap.of(school.portal().process())) {
            // What a first session brings with it, and what is there for all, must not count.
            school.openUnitsOnce();
            long before = heap.usedBytes();
            school.signInAll();
            kilobytes.put("Michi, signed in, no page open", each(before, heap));
            School.forEachLearner(school::openHome);
            kilobytes.put("Michi, **Home**", each(before, heap));
            School.forEachLearner(school::leave);
            School.forEachLearner(number -> school.openUnit(number, 0));
            kilobytes.put("Michi, **Unit**", each(before, heap));
        }
        return table(kilobytes);
    }

    private static double empty() throws Exception {
        var application = Application.empty();
        StartBenchmark.rehearse(application);
        try (var running = RunningApplication.start(application::command);
                var http = HttpClient.newHttpClient()) {
            running.await(application.firstPage());
            new Browser(running.address(), http).open("/", "Empty");
            try (var heap = Heap.of(running.process())) {
                long before = heap.usedBytes();
                School.forEachLearner(number -> new Browser(running.address(), http).open("/", "Empty"));
                return each(before, heap);
            }
        }
    }

    private static double each(long before, Heap heap) throws InterruptedException {
        return (heap.usedBytes() - before) / 1024.0 / Learners.COUNT;
    }

    private static String table(Map<String, Double> kilobytes) {
        var table = new StringBuilder(
                "%d learners in as many sessions; heap after full collections.%n%n".formatted(Learners.COUNT));
        table.append(
                "| session | KB | part of the aim (%.0f KB) | ratio |%n| --- | ---: | ---: | ---: |%n".formatted(AIM));
        double measure = kilobytes.values().iterator().next();
        kilobytes.forEach((name, each) ->
                table.append("| %s | %.0f | %.2f | %.2f |%n".formatted(name, each, each / AIM, each / measure)));
        return table.toString();
    }
}
