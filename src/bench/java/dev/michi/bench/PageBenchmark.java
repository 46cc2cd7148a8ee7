package dev.michi.bench;

import dev.michi.sharing.Share;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Lighthouse says of a shared page on its slow phone. It fails where an aim is missed. Lighthouse is fetched with npm once,
 * below {@code target}: with 185 MB it is no dependency of the portal.
 */
final class PageBenchmark implements Benchmark {

    private static final String LIGHTHOUSE = "lighthouse@12.8.2";
    private static final int ROUNDS = 3;

    /** Category with the least that is good enough, of 100. */
    private static final Map<String, Integer> AIMS = new LinkedHashMap<>();

    static {
        AIMS.put("performance", 95);
        AIMS.put("accessibility", 100);
        AIMS.put("best-practices", 100);
    }

    @Override
    public String name() {
        return "page";
    }

    @Override
    public String question() {
        return "How good is a shared page on a slow phone?";
    }

    @Override
    public String measure() throws Exception {
        Path lighthouse;
        try {
            lighthouse = lighthouse();
        } catch (IOException notHad) {
            return "Needs Lighthouse, which npm could not fetch: " + notHad.getMessage();
        }
        var table = new StringBuilder("""
                | page | performance | accessibility | best practices | largest paint, s | KB in all |
                | --- | ---: | ---: | ---: | ---: | ---: |
                """);
        var missed = new ArrayList<String>();
        for (var style : Share.Style.values()) {
            try (var data = TemporaryFolder.create()) {
                var shared = SharedTutorial.in(data.path(), style);
                var application = Application.michi("Michi", data.path(), data.resolve("no-pack"));
                try (var portal = RunningApplication.start(application::command)) {
                    portal.await("/actuator/health/readiness");
                    var reports = reports(lighthouse, portal.address().resolve(shared.path()), data);
                    table.append(row(style, reports, missed));
                }
            }
        }
        if (!missed.isEmpty()) {
            throw new IllegalStateException(table + String.join(", ", missed));
        }
        return "Medians of %d rounds of %s, its mobile profile.%n%n%s".formatted(ROUNDS, LIGHTHOUSE, table);
    }

    private static Path lighthouse() throws Exception {
        var folder = Path.of(System.getProperty("michi.bench.root"), "target", "bench", "lighthouse");
        var program = folder.resolve("node_modules/.bin/lighthouse");
        if (!Files.isExecutable(program)) {
            Files.createDirectories(folder);
            Shell.run(List.of(
                    "npm",
                    "install",
                    "--prefix",
                    folder.toString(),
                    "--no-audit",
                    "--no-fund",
                    "--no-save",
                    LIGHTHOUSE));
        }
        return program;
    }

    private static List<JsonNode> reports(Path lighthouse, URI page, TemporaryFolder folder) throws Exception {
        var reports = new ArrayList<JsonNode>();
        for (int round = 0; round < ROUNDS; round++) {
            var report = folder.resolve("report-" + round + ".json");
            run(lighthouse, page, report);
            reports.add(JsonMapper.shared().readTree(report.toFile()));
        }
        return reports;
    }

    private static void run(Path lighthouse, URI page, Path report) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                lighthouse.toString(),
                page.toString(),
                "--quiet",
                "--chrome-flags=--headless --no-sandbox --disable-gpu",
                "--only-categories=" + String.join(",", AIMS.keySet()),
                "--output=json",
                "--output-path=" + report);
        process.environment()
                .putIfAbsent(
                        "CHROME_PATH",
                        Objects.requireNonNullElse(System.getenv("MICHI_CHROMIUM"), "/usr/bin/chromium"));
        var said = new File(report + ".txt");
        if (process.redirectErrorStream(true).redirectOutput(said).start().waitFor() != 0) {
            throw new IOException(Files.readString(said.toPath()));
        }
    }

    private static String row(Share.Style style, List<JsonNode> reports, List<String> missed) {
        var row = new StringBuilder("| " + style.name().toLowerCase(Locale.ROOT));
        AIMS.forEach((category, aim) -> {
            double score = median(reports, "/categories/" + category + "/score") * 100;
            row.append(" | %.0f".formatted(score));
            if (Math.round(score) < aim) {
                missed.add("%s, %s: %.0f instead of %d".formatted(style, category, score, aim));
            }
        });
        return row
                + " | %.1f | %.0f |%n"
                        .formatted(
                                median(reports, "/audits/largest-contentful-paint/numericValue") / 1000,
                                median(reports, "/audits/total-byte-weight/numericValue") / 1024);
    }

    private static double median(List<JsonNode> reports, String pointer) {
        return new Samples(reports.stream()
                        .map(each -> each.at(pointer).asDouble())
                        .toList())
                .median();
    }
}
