package dev.michi.learning.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.michi.catalog.Catalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Each test is another person's. */
@ApiTest
class LearningApiTest {

    private static final String UNIT = "/api/v1/modules/all-kinds/units/everything";
    private static final String ASKING = "/api/v1/modules/all-kinds/units/asking";
    private static final String ONLY = "/api/v1/modules/short/units/only";
    private static final String RIGHT = "{\"answers\": {\"who\": {\"chosen\": [\"help-desk\"]}}}";
    private static final String WRONG = "{\"answers\": {\"who\": {\"chosen\": [\"planning\"]}}}";

    @Autowired
    ApiClient api;

    @Autowired
    Catalog catalog;

    @Autowired
    ApiTest.HandClock clock;

    @BeforeEach
    void publish() {
        Course.publish(catalog);
    }

    @Test
    void listsComeInPagesThatTheCursorJoins() throws Exception {
        var slugs = new ArrayList<String>();
        String next = "";
        for (int page = 0; page < 3; page++) {
            var body = api.get("author", "/api/v1/modules?limit=1" + next);
            assertThat(body.get("items").size()).isEqualTo(1);
            slugs.add(body.at("/items/0/slug").asString());
            next = "&cursor=" + body.get("next").asString("");
            assertThat(body.has("next")).isTrue();
        }

        assertThat(slugs).containsExactly("all-kinds", "other", "short");
        assertThat(api.get("author", "/api/v1/modules").get("next").isNull()).isTrue();
        assertThat(api.get("author", "/api/v1/trails?limit=1").get("next").isString())
                .isTrue();
    }

    @Test
    void modulesAreFiltered() throws Exception {
        assertThat(slugs("/api/v1/modules?subject=cs-basics&level=starter&product=salesforce"))
                .hasSize(3);
        assertThat(slugs("/api/v1/modules?subject=analysis")).isEmpty();
        assertThat(slugs("/api/v1/modules?product=tableau")).isEmpty();
        assertThat(slugs("/api/v1/modules?q=short")).containsExactly("short");
    }

    @Test
    void aParameterThatCannotBeIsNamedInAProblem() throws Exception {
        for (var query : List.of("limit=0", "limit=101", "cursor=*", "subject=magic", "level=boss")) {
            var problem = api.problem(400, "author", GET, "/api/v1/modules?" + query, null);
            assertThat(problem.at("/errors/0/field").asString()).isEqualTo(query.substring(0, query.indexOf('=')));
        }
    }

    @Test
    void textsComeInTheLanguageAskedFor() throws Exception {
        var english = api.get("author", "/api/v1/modules/short").get("title").asString();
        var japanese =
                api.body(api.call("author", get("/api/v1/modules/short").header("Accept-Language", "ja"), null), 200);

        assertThat(english).isEqualTo("short");
        assertThat(japanese.get("title").asString()).isEqualTo("short（日）");
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        var first = api.call("mori-takumi", GET, "/api/v1/modules/short", null);
        var etag = Objects.requireNonNull(first.getHeader("ETag"));
        assertThat(etag).isNotBlank();

        var again = api.call(
                "mori-takumi",
                get("/api/v1/modules/short").header("Accept-Language", "en").header("If-None-Match", etag),
                null);
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsString()).isEmpty();

        api.post("mori-takumi", ONLY + "/attempts", RIGHT);
        var changed = api.call(
                "mori-takumi",
                get("/api/v1/modules/short").header("Accept-Language", "en").header("If-None-Match", etag),
                null);
        assertThat(changed.getStatus()).isEqualTo(200);
        assertThat(changed.getHeader("Vary")).contains("Accept-Language");
        assertThat(changed.getHeader("Content-Language")).isEqualTo("en");
    }

    @Test
    void aUnitShowsEachBlockAndWhatIsMissing() throws Exception {
        var unit = api.get("kato-yuto", UNIT);

        assertThat(unit.get("complete").asBoolean()).isFalse();
        assertThat(unit.get("blocks").valueStream().map(block -> block.get("kind")
                        .asString()))
                .containsExactly("text", "clip", "callout", "image", "download", "check");
        assertThat(unit.at("/blocks/1/clip").asString()).isEqualTo("c-tour");
        assertThat(unit.get("missing").valueStream().map(each -> each.get("kind")
                        .asString()))
                .containsExactly("watch", "check");
        assertThat(unit.at("/missing/0/seconds").asInt()).isEqualTo(90);
        assertThat(unit.get("attempt").asInt()).isEqualTo(1);
        assertThat(unit.get("next").asString()).isEqualTo("asking");
    }

    @Test
    void noKeyAndNoRemarkLeavesBeforeTheAnswer() throws Exception {
        for (var path : List.of(UNIT, "/api/v1/modules/all-kinds", "/api/v1/modules", "/api/v1/trails/weeks")) {
            var text = api.get("tanaka-misaki", path).toString();
            assertThat(text).doesNotContain("SECRET", "\"right\"", "\"why\"", "\"accepted\"", "hint");
        }
        var match = question("tanaka-misaki", "match");
        assertThat(match.get("rights").valueStream().map(each -> each.get("id").asString()))
                .allMatch(id -> id.matches("right-[1-6]"))
                .doesNotHaveDuplicates();
    }

    @Test
    void theNamesOfRightSidesDoNotFollowTheLeftOnes() throws Exception {
        var orders = new java.util.HashSet<String>();
        for (var person : List.of("learner", "author", "manager", "admin", "ito-daichi", "watanabe-yui")) {
            orders.add(names(person).toString());
        }

        assertThat(orders).hasSizeGreaterThan(1);
    }

    @Test
    void everyKindOfQuestionIsAnsweredOverTheApi() throws Exception {
        var names = names("suzuki-aoi");
        var matched = names.entrySet().stream()
                .map(entry -> "\"" + entry.getKey() + "\": \"" + entry.getValue() + "\"")
                .toList();
        var answers = "{\"answers\": {" + Course.RIGHT_ANSWERS + ", \"match\": {\"matched\": {"
                + String.join(", ", matched) + "}}}}";

        assertThat(api.call("suzuki-aoi", PUT, UNIT + "/answers", answers).getStatus())
                .isEqualTo(204);
        assertThat(api.get("suzuki-aoi", UNIT).at("/answers/match/matched/p1").asString())
                .isEqualTo(names.get("p1"));
        var result = api.post("suzuki-aoi", UNIT + "/attempts", answers);

        assertThat(result.get("passed").asBoolean()).isTrue();
        assertThat(result.get("points").asInt()).isEqualTo(100);
        assertThat(result.get("completedNow").asBoolean()).isFalse();
        assertThat(result.at("/state/missing/0/kind").asString()).isEqualTo("watch");
        assertThat(result.at("/verdicts/words/remarks/0/why").asString()).isEqualTo("SECRET why");
    }

    @Test
    void aWrongAnswerIsExplainedAndTheKeyStaysHidden() throws Exception {
        var result = api.post("takahashi-ren", ASKING + "/attempts", WRONG);

        assertThat(result.get("passed").asBoolean()).isFalse();
        assertThat(result.at("/verdicts/who/remarks").size()).isEqualTo(1);
        assertThat(result.at("/verdicts/who/remarks/0/on").asString()).isEqualTo("planning");
        assertThat(result.toString()).doesNotContain("help-desk", "they run it");
        api.post("takahashi-ren", ASKING + "/attempts", "{\"answers\": {\"who\": {\"chosen\": [\"sales\"]}}}");
        assertThat(api.get("takahashi-ren", ASKING).toString()).contains("\"hint\"");
        assertThat(api.post("takahashi-ren", ASKING + "/attempts", RIGHT)
                        .get("points")
                        .asInt())
                .isEqualTo(25);
    }

    @Test
    void handingInCompletesTheUnitAndEarnsStamps() throws Exception {
        var result = api.post("yamamoto-sho", ONLY + "/attempts", RIGHT);

        assertThat(result.get("completedNow").asBoolean()).isTrue();
        assertThat(result.get("earned").valueStream().map(each -> each.get("subject")
                        .asString()))
                .containsExactly("m-short", "t-days");
        assertThat(api.post("yamamoto-sho", ONLY + "/attempts", RIGHT)).isEqualTo(result);
        assertThat(api.post("yamamoto-sho", ONLY + "/attempts", WRONG)
                        .get("outcome")
                        .asString())
                .isEqualTo("already-passed");
        assertThat(api.get("yamamoto-sho", "/api/v1/modules/short")
                        .at("/units/0/complete")
                        .asBoolean())
                .isTrue();
        var progress = api.get("yamamoto-sho", "/api/v1/me/progress");
        assertThat(progress.get("points").asInt()).isEqualTo(100);
        assertThat(progress.at("/rank/station").asInt()).isEqualTo(1);
        assertThat(progress.at("/modules/0/complete").asBoolean()).isTrue();
        var stamps = api.get("yamamoto-sho", "/api/v1/me/stamps?limit=1");
        var rest = api.get(
                "yamamoto-sho", "/api/v1/me/stamps?cursor=" + stamps.get("next").asString());
        assertThat(rest.get("items").size()).isEqualTo(1);
        assertThat(rest.at("/items/0/subject")).isNotEqualTo(stamps.at("/items/0/subject"));
    }

    @Test
    void whatIsNoLongerOfferedIsGoneAndItsStampsAndPointsStay() throws Exception {
        api.post("kato-yuto", ONLY + "/attempts", RIGHT);
        var stamps = api.get("kato-yuto", "/api/v1/me/stamps").get("items");
        catalog.retire(List.of(Course.SHORT.id()), List.of());

        assertThat(slugs("/api/v1/modules")).containsExactly("all-kinds", "other");
        api.problem(404, "kato-yuto", GET, "/api/v1/modules/short", null);
        api.problem(404, "kato-yuto", GET, ONLY, null);
        api.problem(404, "kato-yuto", POST, ONLY + "/attempts", RIGHT);
        assertThat(api.get("kato-yuto", "/api/v1/me/stamps").get("items")).isEqualTo(stamps);
        assertThat(stamps.findValuesAsString("subject"))
                .contains(Course.SHORT.id().value());
        var progress = api.get("kato-yuto", "/api/v1/me/progress");
        assertThat(progress.get("points").asInt()).isEqualTo(100);
        assertThat(progress.get("modules").findValuesAsString("slug")).doesNotContain("short");

        Course.publish(catalog);
        assertThat(api.get("kato-yuto", ONLY).get("complete").asBoolean()).isTrue();
    }

    @Test
    void twentyHandInsAtOnceAreOne() throws Exception {
        var results = new ArrayList<Future<JsonNode>>();
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (int i = 0; i < 20; i++) {
                results.add(threads.submit(() -> api.post("kobayashi-rin", ONLY + "/attempts", RIGHT)));
            }
        }

        var first = results.getFirst().get();
        for (var result : results) {
            assertThat(result.get()).isEqualTo(first);
        }
        assertThat(api.get("kobayashi-rin", ONLY).get("tries").asInt()).isEqualTo(1);
        assertThat(api.get("kobayashi-rin", "/api/v1/me/progress").get("points").asInt())
                .isEqualTo(100);
    }

    @Test
    void whatDoesNotFitIsSaidByQuestion() throws Exception {
        var attempts = ASKING + "/attempts";
        assertField("answers", attempts, "{}");
        assertField("answers.who", attempts, "{\"answers\": {}}");
        assertField("answers.who", attempts, "{\"answers\": {\"who\": {}}}");
        assertField("answers.who", attempts, "{\"answers\": {\"who\": {\"typed\": \"x\"}}}");
        assertField("answers.who", attempts, "{\"answers\": {\"who\": {\"chosen\": [\"x1\"]}}}");
        assertField("answers.what", attempts, "{\"answers\": {\"what\": {\"chosen\": [\"x1\"]}}}");
        assertField("answers.who", attempts, "{\"answers\": {\"who\": {\"matched\": {\"a\": \"b\"}}}}");
        assertField("answers.match", UNIT + "/attempts", "{\"answers\": {\"match\": {\"matched\": {\"p1\": \"p1\"}}}}");
        api.problem(400, "abe-sakura", POST, attempts, "{\"answers\": ");
        api.problem(409, "abe-sakura", POST, attempts, RIGHT.replace("{\"answers\"", "{\"attempt\": 3, \"answers\""));
        api.problem(404, "abe-sakura", POST, "/api/v1/modules/all-kinds/units/reading/attempts", RIGHT);
        assertThat(api.get("abe-sakura", ASKING).get("tries").asInt()).isZero();
    }

    @Test
    void readingToTheEndCompletesAUnitOfText() throws Exception {
        var path = "/api/v1/modules/other/units/other-unit";
        assertThat(api.get("yoshida-nanami", path).at("/missing/0/kind").asString())
                .isEqualTo("read");

        assertThat(api.call("yoshida-nanami", PUT, path + "/read", null).getStatus())
                .isEqualTo(200);

        assertThat(api.get("yoshida-nanami", path).get("complete").asBoolean()).isTrue();
    }

    @Test
    void watchingIsCreditedByTheClock() throws Exception {
        var path = "/api/v1/clips/c-tour/watched";
        api.get("carter-emma", UNIT);
        clock.passSeconds(10);

        var watched = api.put("carter-emma", path, "{\"ranges\": [[0, 100]], \"speed\": 1, \"position\": 42.5}");

        assertThat(watched.get("fraction").asDouble()).isBetween(0.1, 0.2);
        assertThat(watched.get("missing").asInt()).isBetween(70, 80);
        assertThat(watched.get("position").asDouble()).isEqualTo(42.5);
        assertThat(watched.at("/units/0/unit").asString()).isEqualTo("everything");
        assertThat(watched.at("/units/0/missing/0/kind").asString()).isEqualTo("watch");
        assertThat(api.get("carter-emma", path).get("position").asDouble()).isEqualTo(42.5);
    }

    @Test
    void reportsThatNoPlayerSendsAreRefused() throws Exception {
        var path = "/api/v1/clips/c-tour/watched";
        for (var report : List.of(
                "{\"ranges\": [[5, 1]]}",
                "{\"ranges\": [[1]]}",
                "{\"ranges\": [[-1, 2]]}",
                "{\"ranges\": [null]}",
                "{\"ranges\": [[null, 1]]}",
                "{\"speed\": 16}",
                "{\"position\": -1}",
                "{\"ranges\": \"all\"}")) {
            api.problem(400, "author", PUT, path, report);
        }
        api.problem(404, "author", PUT, "/api/v1/clips/c-none/watched", "{}");
        api.problem(404, "author", PUT, "/api/v1/clips/NO/watched", "{}");
    }

    @Test
    void whatIsNotThereIsAProblem() throws Exception {
        for (var path : List.of("/trails/none", "/modules/none", "/modules/NONE", "/modules/short/units/none")) {
            api.problem(404, "author", GET, "/api/v1" + path, null);
        }
    }

    @Test
    void aCustomerAdminLearnsNothingHere() throws Exception {
        for (var path : List.of(
                "/trails",
                "/trails/weeks",
                "/modules",
                "/modules/short",
                "/modules/short/units/only",
                "/me/progress",
                "/me/stamps",
                "/clips/c-tour/watched")) {
            api.problem(403, "customer", GET, "/api/v1" + path, null);
        }
        api.problem(403, "customer", POST, ONLY + "/attempts", RIGHT);
        api.problem(403, "customer", PUT, ONLY + "/answers", RIGHT);
        api.problem(403, "customer", PUT, ONLY + "/read", "{}");
        api.problem(403, "customer", PUT, "/api/v1/clips/c-tour/watched", "{}");
    }

    private void assertField(String field, String path, String content) throws Exception {
        var problem = api.problem(400, "abe-sakura", POST, path, content);
        assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
        assertThat(problem.at("/errors/0/message").asString()).isNotBlank();
    }

    private List<String> slugs(String path) throws Exception {
        return api.get("author", path)
                .get("items")
                .valueStream()
                .map(each -> each.get("slug").asString())
                .toList();
    }

    private JsonNode question(String person, String id) throws Exception {
        return api.get(person, UNIT)
                .get("blocks")
                .valueStream()
                .filter(block -> block.get("kind").asString().equals("check"))
                .flatMap(block -> block.get("questions").valueStream())
                .filter(question -> question.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** From left to right, by the texts that only a human should be able to match. */
    private LinkedHashMap<String, String> names(String person) throws Exception {
        var match = question(person, "match");
        var names = new LinkedHashMap<String, String>();
        match.get("rights")
                .valueStream()
                .forEach(right -> names.put(
                        right.get("text").asString().replace("Right ", ""),
                        right.get("id").asString()));
        return names;
    }
}
