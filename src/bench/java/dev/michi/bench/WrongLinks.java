package dev.michi.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How long wrong links take to be refused, by how they are wrong, asked for in turns on one connection. */
final class WrongLinks {

    private static final int ROUNDS = 3_000;
    private static final int WARM_UP = 1_000;
    private static final int NOT_FOUND = 404;

    private WrongLinks() {}

    /** @param right path of a link that opens, {@code /s/…} */
    static String measure(int port, String right) throws Exception {
        var last = right.charAt(right.length() - 1) == 'A' ? 'B' : 'A';
        var wrong = new LinkedHashMap<String, String>();
        wrong.put("made up", "/s/" + "A".repeat(right.length() - "/s/".length()));
        wrong.put("a right one but for its last character", right.substring(0, right.length() - 1) + last);
        wrong.put("a right one cut short", right.substring(0, right.length() - 1));
        wrong.put("no link at all", "/s/poster");
        Map<String, List<Double>> times = new LinkedHashMap<>();
        try (var line = new HttpLine(port)) {
            for (int round = 0; round < WARM_UP + ROUNDS; round++) {
                for (var each : wrong.entrySet()) {
                    var request = HttpLine.request(each.getValue(), "reader");
                    long started = System.nanoTime();
                    line.ask(request, NOT_FOUND);
                    if (round >= WARM_UP) {
                        times.computeIfAbsent(each.getKey(), any -> new ArrayList<>())
                                .add((System.nanoTime() - started) / 1e3);
                    }
                }
            }
        }
        return "%n%n| wrong link | p50, µs | p95, µs |%n| --- | ---: | ---: |%n".formatted()
                + times.entrySet().stream()
                        .map(each -> row(each.getKey(), new Samples(each.getValue())))
                        .collect(Collectors.joining());
    }

    private static String row(String what, Samples times) {
        return "| %s | %,.0f | %,.0f |%n".formatted(what, times.median(), times.percentile(95));
    }
}
