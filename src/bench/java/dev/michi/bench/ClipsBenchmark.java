package dev.michi.bench;

import java.util.StringJoiner;

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
        var table = new StringJoiner("");
        table.add("""
                | what | Michi | measure | ratio | aim |
                | --- | ---: | ---: | ---: | ---: |
                """);
        try (var folder = TemporaryFolder.create()) {
            var films = new Films(folder.path());
            table.add(new CuttingMeasure(films, folder.path()).row());
            try (var studio = Studio.open(folder.path())) {
                new UploadMeasure(studio, folder.path()).rows().forEach(table::add);
                var delivery = new DeliveryMeasure(studio, films, folder.path());
                table.add(delivery.playable());
                table.add(delivery.ranges());
            }
            table.add(new BesidesMeasure(films).row());
        }
        return table.toString();
    }

    static String row(String what, String michi, String measure, double ratio, String aim) {
        return "| %s | %s | %s | **%.2f** | %s |%n".formatted(what, michi, measure, ratio, aim);
    }
}
