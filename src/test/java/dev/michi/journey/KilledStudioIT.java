package dev.michi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.media.cutting.Corpus;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The packaged portal is killed with SIGKILL while a recording comes in, and while a clip is rendered. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(600)
class KilledStudioIT {

    /** Long enough to be killed in its middle, on fast machines, too. */
    private static final String FILM =
            "-f lavfi -i testsrc2=s=1280x720:r=30:d=30 -c:v libx264 -preset ultrafast -pix_fmt yuv420p";

    @TempDir
    Path folder;

    @Test
    void anUploadGoesOnAndAClipIsMadeAfterAKill() throws Exception {
        var film = Files.readAllBytes(Corpus.make(Corpus.finder().get(), folder, "film.mp4", FILM));
        var other = Files.readAllBytes(Corpus.simple(Corpus.finder().get(), folder));
        var content = Files.createDirectory(folder.resolve("content"));
        var data = folder.resolve("data");
        try (var portal = PortalProcess.start(data, "--michi.content=" + content)) {
            var token = portal.token("author");
            var sent = begun(portal, film.length, token);
            part(portal, sent, 0, film, token);
            var recording = sent.substring(sent.lastIndexOf('/') + 1);
            until(portal, "/recordings/" + recording, token, "usable");
            var upload = begun(portal, other.length, token);
            part(portal, upload, 0, Arrays.copyOf(other, other.length / 2), token);

            var wish = "{\"recording\":\"%s\",\"ranges\":[[0,30]],\"title\":{\"ja\":\"題\",\"en\":\"Title\"}}"
                    .formatted(recording);
            var made = portal.read(portal.send("POST", "/clips", wish, token).body());
            var clip = "/clips/" + made.path("id").asString();
            var job = "/jobs/" + made.path("job").asString();
            while (portal.get(job, token).path("percent").asInt() < 12) {
                PortalProcess.pause();
            }
            var ffmpeg = noted(data.resolve("work"));
            portal.kill();
            assertThat(ffmpeg).as("an ffmpeg was at work").isNotEmpty();
            ffmpeg.forEach(
                    pid -> ProcessHandle.of(pid).ifPresent(left -> left.onExit().join()));

            portal.startAgain();
            var now = portal.get(clip, token);
            assertThat(now.path("state").asString()).isNotEqualTo("ready");
            assertThat(now.path("sources")).as("nothing half-made").isEmpty();
            var received = Integer.parseInt(header(
                    portal.send(portal.request(upload, token)
                            .header("Tus-Resumable", "1.0.0")
                            .method("HEAD", BodyPublishers.noBody())),
                    "Upload-Offset"));
            assertThat(received).as("what was answered is there").isEqualTo(other.length / 2);
            part(portal, upload, received, Arrays.copyOfRange(other, received, other.length), token);
            until(portal, "/recordings/" + upload.substring(upload.lastIndexOf('/') + 1), token, "usable");
            var ready = until(portal, clip, token, "ready");
            assertThat(ready.path("seconds").asDouble()).isEqualTo(30);
            assertThat(portal.get(job, token).path("attempts").asInt()).isEqualTo(2);
            assertThat(noted(data.resolve("work"))).isEmpty();
        }
    }

    private static String begun(PortalProcess portal, int length, String token) throws Exception {
        return header(
                portal.send(portal.request("/recordings/tus", token)
                        .header("Tus-Resumable", "1.0.0")
                        .header("Upload-Length", Integer.toString(length))
                        .POST(BodyPublishers.noBody())),
                "Location");
    }

    private static void part(PortalProcess portal, String upload, int offset, byte[] bytes, String token)
            throws Exception {
        HttpRequest.Builder request = portal.request(upload, token)
                .header("Tus-Resumable", "1.0.0")
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", Integer.toString(offset))
                .method("PATCH", BodyPublishers.ofByteArray(bytes));
        assertThat(portal.send(request).statusCode()).isEqualTo(204);
    }

    private static String header(java.net.http.HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    private static JsonNode until(PortalProcess portal, String path, String token, String state) throws Exception {
        while (true) {
            var now = portal.get(path, token);
            var is = now.path("state").asString();
            if (is.equals(state)) {
                return now;
            }
            assertThat(is).as(path).isNotIn("failed", "refused");
            PortalProcess.pause();
        }
    }

    /** Processes that were noted in working folders. */
    private static List<Long> noted(Path work) throws Exception {
        try (var folders = Files.list(work)) {
            return folders.map(each -> each.resolve("process"))
                    .filter(Files::exists)
                    .flatMap(each -> {
                        try {
                            return Files.readAllLines(each).stream().limit(1).map(Long::parseLong);
                        } catch (java.io.IOException gone) {
                            return java.util.stream.Stream.empty();
                        }
                    })
                    .toList();
        }
    }
}
