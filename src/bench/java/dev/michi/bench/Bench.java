package dev.michi.bench;

import java.util.Arrays;
import java.util.List;

/** Runs the benchmarks that are named; without a name it lists them; {@code all} means every one. */
public final class Bench {

    private static final List<Benchmark> ALL = List.of(
            new StartBenchmark(),
            new SessionsBenchmark(),
            new CompletionsBenchmark(),
            new PagesBenchmark(),
            new ClipsBenchmark(),
            new SharesBenchmark(),
            new PageBenchmark(),
            new StudioBenchmark());

    private Bench() {}

    public static void main(String[] names) throws Exception {
        if (names.length == 0) {
            ALL.forEach(each -> System.out.printf("  %-12s %s%n", each.name(), each.question()));
            return;
        }
        var wanted = Arrays.asList(names);
        var unknown = wanted.stream()
                .filter(name -> !name.equals("all")
                        && ALL.stream().noneMatch(each -> each.name().equals(name)))
                .toList();
        if (!unknown.isEmpty()) {
            System.err.println("michi: there is no benchmark " + String.join(", ", unknown) + ". See: ./michi bench");
            System.exit(1);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(Bench::tidy));
        for (var each : ALL) {
            if (wanted.contains("all") || wanted.contains(each.name())) {
                var machine = Machine.describe();
                System.out.printf("### %s%n`./michi bench %s` · %s%n%n", each.question(), each.name(), machine);
                System.out.printf("%s%n%n", each.measure());
            }
        }
    }

    /** Ctrl-C leaves no portal running and no folder behind. */
    private static void tidy() {
        ProcessHandle.current().descendants().forEach(process -> {
            process.destroyForcibly();
            process.onExit().join();
        });
        TemporaryFolder.deleteAll();
    }
}
