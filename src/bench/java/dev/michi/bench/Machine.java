package dev.michi.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** What the figures belong to: without it they mean nothing. */
final class Machine {

    private static final long GIGABYTE = 1L << 30;

    private Machine() {}

    static String describe() throws IOException, InterruptedException {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return "%s · commit %s · %d cores (%s) · %d GB · Java %s · load before: %.1f"
                .formatted(
                        LocalDate.now(),
                        commit(),
                        system.getAvailableProcessors(),
                        processor(),
                        Math.round((double) system.getTotalMemorySize() / GIGABYTE),
                        Runtime.version(),
                        system.getSystemLoadAverage());
    }

    private static String commit() throws IOException, InterruptedException {
        var git = new ProcessBuilder("git", "describe", "--always", "--dirty")
                .directory(Path.of(System.getProperty("michi.bench.root")).toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 ? said : "unknown";
    }

    private static String processor() throws IOException {
        var known = Path.of("/proc/cpuinfo");
        if (!Files.isReadable(known)) {
            return System.getProperty("os.arch");
        }
        return Files.readAllLines(known).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse(System.getProperty("os.arch"));
    }
}
