package dev.michi.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** A process that serves on a free port of this machine, and ends with the measurement. */
final class RunningApplication implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofSeconds(180);

    private final Process process;
    private final URI address;
    private final Path log;

    private RunningApplication(Process process, int port, Path log) {
        this.process = process;
        this.address = URI.create("http://127.0.0.1:" + port);
        this.log = log;
    }

    static RunningApplication start(IntFunction<List<String>> command) throws IOException {
        var log = Files.createTempFile("michi-bench", ".log");
        log.toFile().deleteOnExit();
        int port = freePort();
        var process = new ProcessBuilder(command.apply(port))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new RunningApplication(process, port, log);
    }

    URI address() {
        return address;
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** Asks every 10 ms until this page is there. */
    void await(String page) throws InterruptedException {
        long until = System.nanoTime() + LONGEST_START.toNanos();
        var request = HttpRequest.newBuilder(address.resolve(page)).build();
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client, request)) {
                if (!process.isAlive() || System.nanoTime() > until) {
                    throw new IllegalStateException("Did not start:\n" + endOfLog());
                }
                Thread.sleep(10);
            }
        }
    }

    private static boolean answers(HttpClient client, HttpRequest page) throws InterruptedException {
        try {
            return client.send(page, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String endOfLog() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** In good order if it can be had within 20 seconds. */
    @Override
    public void close() throws IOException, InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
        Files.deleteIfExists(log);
    }
}
