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
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The packaged portal is killed with SIGKILL after a learner has worked in it, and started again on the same data. */
class KilledPortalIT {

    private static final String UNIT = "/modules/release-criteria/units/map-the-departments";
    private static final Duration START = Duration.ofMinutes(3);

    @TempDir
    Path data;

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder().build();
    private int port;
    private Process portal;

    @AfterEach
    void stop() throws InterruptedException {
        portal.destroyForcibly();
        portal.waitFor(20, TimeUnit.SECONDS);
    }

    @Test
    void everythingAcknowledgedIsThereAfterAKill() throws Exception {
        start();
        var token = token();
        var before = get(UNIT, token);
        var check = question(before);
        var answers = "{\"answers\":{\"%s\":{\"chosen\":[\"%s\"]}}}"
                .formatted(
                        check.get("id").asString(),
                        check.get("options").get(0).get("id").asString());
        assertThat(send("PUT", UNIT + "/answers", answers, token).statusCode()).isBetween(200, 204);
        var saved = get(UNIT, token).get("answers");
        var points = get("/me/progress", token).get("points").asInt();
        assertThat(saved).isNotEmpty();
        kill();

        start();
        assertThat(get("/me/progress", token).get("points").asInt()).isEqualTo(points);
        assertThat(get(UNIT, token).get("answers")).isEqualTo(saved);
        assertThat(get("/me/stamps", token).get("items")).isNotEmpty();
    }

    private static JsonNode question(JsonNode unit) {
        return unit.get("blocks")
                .valueStream()
                .filter(block -> block.get("kind").asString().equals("check"))
                .findFirst()
                .orElseThrow()
                .get("questions")
                .get(0);
    }

    private void start() throws IOException {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        portal = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of("target", "michi.jar").toString(),
                        "--server.port=" + port,
                        "--michi.data=" + data,
                        "--michi.content=" + Path.of("content").toAbsolutePath(),
                        "--michi.demo=true",
                        "--michi.media.rendering=false")
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "killed-portal.log").toFile())
                .start();
        var until = System.nanoTime() + START.toNanos();
        while (!isReady()) {
            assertThat(portal.isAlive()).as("see target/killed-portal.log").isTrue();
            assertThat(System.nanoTime()).as("ready in time").isLessThan(until);
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    private boolean isReady() {
        try {
            return http.send(
                                    HttpRequest.newBuilder(URI.create(
                                                    "http://127.0.0.1:" + port + "/actuator/health/readiness"))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** SIGKILL: no hook runs. */
    private void kill() throws InterruptedException {
        portal.destroyForcibly();
        assertThat(portal.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    private String token() throws Exception {
        var basic = Base64.getEncoder().encodeToString("learner:michi-demo".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(api("/tokens"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"name\":\"journey\",\"scope\":\"write\"}"))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(201);
        return json.readTree(answer.body()).get("token").asString();
    }

    private JsonNode get(String path, String token) throws Exception {
        var answer = send("GET", path, "", token);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private HttpResponse<String> send(String method, String path, String body, String token) throws Exception {
        var request = HttpRequest.newBuilder(api(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI api(String path) {
        return URI.create("http://127.0.0.1:" + port + "/api/v1" + path);
    }
}
