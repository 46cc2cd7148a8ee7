package dev.michi.assignment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.learning.Lessons;
import dev.michi.people.DemoTest;
import dev.michi.people.People;
import dev.michi.people.signin.Credentials;
import dev.michi.people.signin.WithPersonContext;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each test assigns to another of the manager's people. */
@DemoTest
class AssignmentsApiTest {

    private static final String ALL = "/api/v1/assignments";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final LearningModule lists = Lessons.module("api-lists", Lessons.asking("api-one"));
    private final LearningModule notes = Lessons.module("api-notes", Lessons.asking("api-two"));
    private final LocalDate soon =
            LocalDate.now(Clock.system(ZoneId.of("Asia/Tokyo"))).plusDays(3);

    @Autowired
    MockMvc web;

    @Autowired
    Catalog catalog;

    @Autowired
    People people;

    @Autowired
    Credentials credentials;

    @BeforeEach
    void publish() {
        catalog.publish(List.of(lists, notes), List.of(Lessons.trail("api-weeks", lists, notes)));
    }

    @Test
    void assigningAnswersCreatedAndAfterwardsThatItWasThere() throws Exception {
        var created = call(201, "manager", POST, ALL, wish("kobayashi-rin", "trail", "api-weeks", soon));
        var again = call(200, "manager", POST, ALL, wish("kobayashi-rin", "trail", "api-weeks", soon));
        var moved = call(200, "manager", POST, ALL, wish("kobayashi-rin", "trail", "api-weeks", soon.plusDays(1)));

        assertThat(created.get("id").asString()).isEqualTo("kobayashi-rin:trail:t-api-weeks");
        assertThat(created.at("/person/name").asString()).isEqualTo("Rin Kobayashi");
        assertThat(created.get("trail").asString()).isEqualTo("api-weeks");
        assertThat(created.has("module")).isFalse();
        assertThat(created.get("daysLeft").asInt()).isEqualTo(3);
        assertThat(created.get("minutesLeft").asInt()).isEqualTo(10);
        assertThat(created.at("/next/module").asString()).isEqualTo("api-lists");
        assertThat(again).isEqualTo(created);
        assertThat(moved.get("due").asString()).isEqualTo(soon.plusDays(1).toString());
    }

    @Test
    void thePersonFindsItAndItsManagerTakesItBackOnceAndAgain() throws Exception {
        call(201, "manager", POST, ALL, wish("suzuki-aoi", "module", "api-notes", soon));
        assertThat(ids(call(200, "suzuki-aoi", GET, "/api/v1/me/assignments", null)))
                .contains("suzuki-aoi:module:m-api-notes");
        assertThat(ids(call(200, "manager", GET, ALL + "?limit=100", null))).contains("suzuki-aoi:module:m-api-notes");

        call(204, "manager", DELETE, ALL + "/suzuki-aoi:module:m-api-notes", null);
        call(204, "manager", DELETE, ALL + "/suzuki-aoi:module:m-api-notes", null);

        assertThat(ids(call(200, "suzuki-aoi", GET, "/api/v1/me/assignments", null)))
                .doesNotContain("suzuki-aoi:module:m-api-notes");
    }

    @Test
    void theEarliestDayComesFirstAndTheCursorJoinsThePages() throws Exception {
        call(201, "manager", POST, ALL, wish("yamamoto-sho", "module", "api-notes", soon.plusDays(5)));
        call(201, "manager", POST, ALL, wish("yamamoto-sho", "module", "api-lists", soon));

        var first = call(200, "yamamoto-sho", GET, "/api/v1/me/assignments?limit=1", null);
        var second = call(
                200,
                "yamamoto-sho",
                GET,
                "/api/v1/me/assignments?limit=1&cursor=" + first.get("next").asString(),
                null);

        assertThat(ids(first)).containsExactly("yamamoto-sho:module:m-api-lists");
        assertThat(ids(second)).containsExactly("yamamoto-sho:module:m-api-notes");
        assertThat(second.get("next").isNull()).isTrue();
    }

    @Test
    void anotherTeamIsForbiddenToManagersAndOpenToAdministrators() throws Exception {
        var wish = wish("abe-sakura", "module", "api-lists", soon);

        assertThat(call(403, "manager", POST, ALL, wish).get("type").asString()).isEqualTo("/problems/forbidden");
        call(403, "manager", POST, ALL, wish("nobody-there", "module", "api-lists", soon));
        call(403, "manager", DELETE, ALL + "/abe-sakura:module:m-api-lists", null);
        call(403, "abe-sakura", POST, ALL, wish);
        call(201, "admin", POST, ALL, wish);
        call(204, "admin", DELETE, ALL + "/abe-sakura:module:m-api-lists", null);
    }

    @Test
    void whatCannotBeIsNamedInAProblem() throws Exception {
        var wrong = Map.of(
                wish("customer", "module", "api-lists", soon),
                "person",
                wish("nobody-there", "module", "api-lists", soon),
                "person",
                wish("kato-yuto", "module", "no-such-module", soon),
                "module",
                wish("kato-yuto", "trail", "No Slug", soon),
                "trail",
                "{\"person\": \"kato-yuto\", \"trail\": \"api-weeks\", \"module\": \"api-lists\"}",
                "trail",
                wish("kato-yuto", "module", "api-lists", soon.minusDays(5)),
                "due",
                "{\"person\": \"kato-yuto\", \"module\": \"api-lists\", \"due\": \"tomorrow\"}",
                "due",
                "{}",
                "person");

        for (var line : wrong.entrySet()) {
            var problem = call(400, "admin", POST, ALL, line.getKey());
            assertThat(problem.at("/errors/0/field").asString())
                    .as(line.getKey())
                    .isEqualTo(line.getValue());
        }
        call(404, "manager", DELETE, ALL + "/no-id", null);
    }

    @Test
    void problemsAreToldInTheLanguageAskedFor() throws Exception {
        var response = web.perform(request(POST, URI.create(ALL))
                        .header("Accept-Language", "ja")
                        .contentType("application/json")
                        .content(wish("kato-yuto", "module", "api-lists", soon.minusYears(1)))
                        .with(authentication(WithPersonContext.authentication(people, credentials, "manager")))
                        .with(csrf()))
                .andReturn()
                .getResponse();

        assertThat(response.getContentType()).startsWith("application/problem+json");
        assertThat(JSON.readTree(response.getContentAsString(StandardCharsets.UTF_8))
                        .at("/errors/0/message")
                        .asString())
                .startsWith("2026-12-01 のような日付で。");
    }

    private JsonNode call(
            int status,
            String person,
            HttpMethod method,
            String path,
            @org.jspecify.annotations.Nullable String content)
            throws Exception {
        var call = request(method, URI.create(path))
                .header("Accept-Language", "en")
                .with(authentication(WithPersonContext.authentication(people, credentials, person)))
                .with(csrf());
        if (content != null) {
            call.contentType("application/json").content(content);
        }
        var response = web.perform(call).andReturn().getResponse();
        var text = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(method + " " + path + ": " + text).isEqualTo(status);
        return JSON.readTree(text.isEmpty() ? "null" : text);
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }

    private static String wish(String person, String kind, String slug, LocalDate due) {
        return "{\"person\": \"%s\", \"%s\": \"%s\", \"due\": \"%s\"}".formatted(person, kind, slug, due);
    }
}
