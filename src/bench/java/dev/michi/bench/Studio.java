package dev.michi.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A portal that makes clips, started as {@code ./michi run} starts it, and an author with a token. */
final class Studio implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** A token may ask 1,200 times a minute. */
    private static final int PAUSE_MILLIS = 100;

    private static final Duration LONGEST = Duration.ofMinutes(4);

    private final RunningApplication portal;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String token;

    private Studio(RunningApplication portal, String author, String password) throws IOException, InterruptedException {
        this.portal = portal;
        this.token = madeToken(author, password);
    }

    /** In a portal that is there already, and ends with this. */
    static Studio of(RunningApplication portal, String author, String password)
            throws IOException, InterruptedException {
        return new Studio(portal, author, password);
    }

    static Studio open(Path folder) throws IOException, InterruptedException {
        var content = Files.createDirectories(folder.resolve("content"));
        var application = Application.studio(folder.resolve("data"), content);
        var portal = RunningApplication.start(application::command);
        portal.await("/actuator/health/readiness");
        return new Studio(portal, "author", "michi-demo");
    }

    URI address() {
        return portal.address();
    }

    String token() {
        return token;
    }

    private String madeToken(String author, String password) throws IOException, InterruptedException {
        var basic = Base64.getEncoder().encodeToString((author + ":" + password).getBytes(StandardCharsets.UTF_8));
        var answer = http.send(
                HttpRequest.newBuilder(address().resolve("/api/v1/tokens"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"name\":\"bench\",\"scope\":\"write\"}"))
                        .build(),
                BodyHandlers.ofString());
        return JSON.readTree(answer.body()).path("token").asString();
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(ask(request(path).GET()));
    }

    JsonNode post(String path, String body) throws IOException, InterruptedException {
        return JSON.readTree(
                ask(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body))));
    }

    /** @return the id of the recording */
    String send(Path film) throws IOException, InterruptedException {
        var received = JSON.readTree(ask(request("/recordings?name=film.mp4").POST(BodyPublishers.ofFile(film))));
        var id = received.path("id").asString();
        until("/recordings/" + id, Set.of("usable"));
        return id;
    }

    void delete(String path) throws IOException, InterruptedException {
        ask(request(path).DELETE());
    }

    /** @return the state it came to @throws IOException if it came to none of these in time */
    JsonNode until(String path, Set<String> states) throws IOException, InterruptedException {
        var now = until(path, it -> {
            var state = it.path("state").asString();
            return states.contains(state) || state.equals("failed");
        });
        if (!states.contains(now.path("state").asString())) {
            throw new IOException(path + " is " + now);
        }
        return now;
    }

    /** @return what is wanted @throws IOException if it was not so in time */
    JsonNode until(String path, Predicate<JsonNode> wanted) throws IOException, InterruptedException {
        long until = System.nanoTime() + LONGEST.toNanos();
        var now = get(path);
        while (!wanted.test(now)) {
            if (System.nanoTime() > until) {
                throw new IOException(path + " is " + now);
            }
            Thread.sleep(PAUSE_MILLIS);
            now = get(path);
        }
        return now;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address().resolve("/api/v1" + path)).header("Authorization", "Bearer " + token);
    }

    private String ask(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        http.close();
        portal.close();
    }
}
