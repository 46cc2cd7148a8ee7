package dev.michi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged portal as a process of its own, to be killed and started again on the same data. */
final class PortalProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(3);

    /** Of this process alone: two tests may each have a portal at the same time. */
    private static final Path LOG =
            Path.of("target", "killed-portal-" + ProcessHandle.current().pid() + ".log");

    private final Path data;
    private final List<String> options;
    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private int port;
    private Process portal;

    private PortalProcess(Path data, List<String> options) throws IOException {
        this.data = data;
        this.options = options;
        this.portal = start();
    }

    static PortalProcess start(Path data, String... options) throws IOException {
        return new PortalProcess(data, List.of(options));
    }

    void startAgain() throws IOException {
        portal = start();
    }

    private Process start() throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                Path.of("target", "michi.jar").toString(),
                "--server.port=" + port,
                "--michi.data=" + data,
                "--michi.demo=true"));
        command.addAll(options);
        var started = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()))
                .start();
        var until = System.nanoTime() + START.toNanos();
        while (!isReady()) {
            assertThat(started.isAlive()).as("see " + LOG).isTrue();
            assertThat(System.nanoTime()).as("ready in time").isLessThan(until);
            pause();
        }
        return started;
    }

    private boolean isReady() {
        try {
            var asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                    .build();
            return http.send(asked, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Between two questions whether something has happened. */
    static void pause() {
        LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }

    /** SIGKILL: no hook runs. */
    void kill() throws InterruptedException {
        portal.destroyForcibly();
        assertThat(portal.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    /** A token of write scope of one of the demo's people. */
    String token(String person) throws Exception {
        var basic = Base64.getEncoder().encodeToString((person + ":michi-demo").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(api("/tokens"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"journey\",\"scope\":\"write\"}"))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(201);
        return json.readTree(answer.body()).get("token").asString();
    }

    JsonNode get(String path, String token) throws Exception {
        var answer = send("GET", path, "", token);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return json.readTree(answer.body());
    }

    HttpResponse<String> send(String method, String path, String body, String token) throws Exception {
        var publisher = body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return send(
                request(path, token).header("Content-Type", "application/json").method(method, publisher));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(api(path)).header("Authorization", "Bearer " + token);
    }

    JsonNode read(String body) {
        return json.readTree(body);
    }

    /** Of a page. */
    String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private URI api(String path) {
        return URI.create("http://127.0.0.1:" + port + (path.startsWith("/api/") ? "" : "/api/v1") + path);
    }

    @Override
    public void close() throws InterruptedException {
        portal.destroyForcibly();
        portal.waitFor(20, TimeUnit.SECONDS);
    }
}
