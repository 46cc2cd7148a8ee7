package dev.michi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The packaged portal is killed with SIGKILL after a learner has worked in it, and started again on the same data. */
class KilledPortalIT {

    private static final String UNIT = "/modules/release-criteria/units/why-criteria-drift";

    @TempDir
    Path data;

    @Test
    void everythingAcknowledgedIsThereAfterAKill() throws Exception {
        try (var portal = PortalProcess.start(
                data, "--michi.content=" + Path.of("content").toAbsolutePath(), "--michi.media.rendering=false")) {
            var token = portal.token("learner");
            var before = portal.get(UNIT, token);
            var check = question(before);
            var answers = "{\"answers\":{\"%s\":{\"chosen\":[\"%s\"]}}}"
                    .formatted(
                            check.get("id").asString(),
                            check.get("options").get(0).get("id").asString());
            assertThat(portal.send("PUT", UNIT + "/answers", answers, token).statusCode())
                    .isBetween(200, 204);
            var saved = portal.get(UNIT, token).get("answers");
            var points = portal.get("/me/progress", token).get("points").asInt();
            assertThat(saved).isNotEmpty();
            portal.kill();

            portal.startAgain();
            assertThat(portal.get("/me/progress", token).get("points").asInt()).isEqualTo(points);
            assertThat(portal.get(UNIT, token).get("answers")).isEqualTo(saved);
            assertThat(portal.get("/me/stamps", token).get("items")).isNotEmpty();
        }
    }

    private static JsonNode question(JsonNode unit) {
        return unit.get("blocks")
                .valueStream()
                .filter(block -> block.get("kind").asString().equals("check"))
                .findFirst()
                .orElseThrow()
                .get("questions")
                .valueStream()
                .filter(question -> question.get("kind").asString().equals("single"))
                .findFirst()
                .orElseThrow();
    }
}
