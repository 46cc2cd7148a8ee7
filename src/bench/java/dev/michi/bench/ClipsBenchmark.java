package dev.michi.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** What it costs to make clips, to send recordings, and to serve both, each against the plainest way to do the same. */
final class ClipsBenchmark implements Benchmark {

    @Override
    public String name() {
        return "clips";
    }

    @Override
    public String question() {
        return "What do clips cost, from the recording to the viewer?";
    }

    @Override
    public String measure() throws Exception {
        var wanted = Part.wanted();
        var table = new StringJoiner("");
        table.add("""
                | what | Michi | measure | ratio | aim |
                | --- | ---: | ---: | ---: | ---: |
                """);
        try (var folder = TemporaryFolder.create()) {
            var films = new Films(folder.path());
            if (wanted.contains(Part.CUT)) {
                table.add(new CuttingMeasure(films, folder.path()).row());
            }
            if (wanted.stream().anyMatch(Part::isOfThePortal)) {
                throughThePortal(wanted, films, folder.path()).forEach(table::add);
            }
            if (wanted.contains(Part.BESIDES)) {
                table.add(new BesidesMeasure(films).row());
            }
        }
        return table.toString();
    }

    private static List<String> throughThePortal(Set<Part> wanted, Films films, Path folder) throws Exception {
        var rows = new ArrayList<String>();
        try (var studio = Studio.open(folder)) {
            if (wanted.contains(Part.SEND)) {
                rows.addAll(new UploadMeasure(studio, folder).rows());
            }
            var delivery = new DeliveryMeasure(studio, films);
            if (wanted.contains(Part.PLAY)) {
                rows.add(delivery.playable());
            }
            if (wanted.contains(Part.SERVE)) {
                rows.add(delivery.ranges());
            }
        }
        return rows;
    }

    /** The whole takes its time; {@code MICHI_BENCH_CLIPS=cut,serve} measures two parts of it. */
    private enum Part {
        CUT,
        SEND,
        PLAY,
        SERVE,
        BESIDES;

        boolean isOfThePortal() {
            return this == SEND || this == PLAY || this == SERVE;
        }

        static Set<Part> wanted() {
            var names = System.getenv().getOrDefault("MICHI_BENCH_CLIPS", "");
            return names.isBlank()
                    ? EnumSet.allOf(Part.class)
                    : Arrays.stream(names.split(","))
                            .map(name -> Part.valueOf(name.strip().toUpperCase(Locale.ROOT)))
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Part.class)));
        }
    }

    static String times(int rounds) {
        return "median of " + rounds;
    }

    static String row(String what, String michi, String measure, double ratio, String aim) {
        return "| %s | %s | %s | **%.2f** | %s |%n".formatted(what, michi, measure, ratio, aim);
    }
}
