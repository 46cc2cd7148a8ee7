package dev.michi.learning.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.catalog.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The description at {@code /api/v1/openapi.json} against what the API does; of all features. */
@ApiTest
class OpenApiTest {

    private static final String RIGHT = "{\"answers\": {\"who\": {\"chosen\": [\"help-desk\"]}}}";

    /** What stands for each variable of an address. */
    private static final Map<String, String> EXAMPLES = table(
            "/api/v1/trails/{slug}", "/api/v1/trails/weeks",
            "/api/v1/modules/{slug}", "/api/v1/modules/all-kinds",
            "/api/v1/modules/{module}/units/{unit}", "/api/v1/modules/all-kinds/units/everything",
            "/api/v1/clips/{id}/watched", "/api/v1/clips/c-tour/watched",
            "/api/v1/acknowledgements", "/api/v1/acknowledgements?module=short&at=2026-11-20",
            "/api/v1/clips/{id}", "/api/v1/clips/c-none",
            "/api/v1/recordings/{id}", "/api/v1/recordings/r-none",
            "/api/v1/recordings/{id}/preview", "/api/v1/recordings/r-none/preview",
            "/api/v1/recordings/{id}/draft", "/api/v1/recordings/r-none/draft",
            "/api/v1/modules/{slug}/draft", "/api/v1/modules/no-such/draft",
            "/api/v1/modules/{slug}/draft/authors", "/api/v1/modules/no-such/draft/authors",
            "/api/v1/trails/{slug}/draft/authors", "/api/v1/trails/no-such/draft/authors",
            "/api/v1/previews/{token}", "/api/v1/previews/none",
            "/api/v1/modules/{slug}/comments", "/api/v1/modules/no-such/comments",
            "/api/v1/modules/{slug}/versions", "/api/v1/modules/no-such/versions",
            "/api/v1/modules/{slug}/versions/{n}", "/api/v1/modules/no-such/versions/1",
            "/api/v1/modules/{slug}/diff", "/api/v1/modules/no-such/diff",
            "/api/v1/modules/{slug}/pack", "/api/v1/modules/no-such/pack",
            "/api/v1/trails/{slug}/draft", "/api/v1/trails/no-such/draft",
            "/api/v1/trails/{slug}/comments", "/api/v1/trails/no-such/comments",
            "/api/v1/trails/{slug}/versions", "/api/v1/trails/no-such/versions",
            "/api/v1/trails/{slug}/versions/{n}", "/api/v1/trails/no-such/versions/1",
            "/api/v1/trails/{slug}/diff", "/api/v1/trails/no-such/diff",
            "/api/v1/trails/{slug}/pack", "/api/v1/trails/no-such/pack",
            "/api/v1/recordings/{id}/speech", "/api/v1/recordings/r-none/speech",
            "/api/v1/jobs/{id}", "/api/v1/jobs/none",
            "/api/v1/storyboards/{id}", "/api/v1/storyboards/b-none",
            "/api/v1/decks/{id}", "/api/v1/decks/d-none");

    /** Not there in these tests; what they answer is compared by the tests of their feature. */
    private static final java.util.Set<String> ABSENT = java.util.Set.of(
            "/api/v1/clips/{id}",
            "/api/v1/recordings/{id}",
            "/api/v1/recordings/{id}/speech",
            "/api/v1/recordings/{id}/preview",
            "/api/v1/recordings/{id}/draft",
            "/api/v1/modules/{slug}/draft",
            "/api/v1/modules/{slug}/draft/authors",
            "/api/v1/trails/{slug}/draft/authors",
            "/api/v1/previews/{token}",
            "/api/v1/modules/{slug}/comments",
            "/api/v1/modules/{slug}/versions",
            "/api/v1/modules/{slug}/versions/{n}",
            "/api/v1/modules/{slug}/diff",
            "/api/v1/modules/{slug}/pack",
            "/api/v1/trails/{slug}/draft",
            "/api/v1/trails/{slug}/comments",
            "/api/v1/trails/{slug}/versions",
            "/api/v1/trails/{slug}/versions/{n}",
            "/api/v1/trails/{slug}/diff",
            "/api/v1/trails/{slug}/pack",
            "/api/v1/storyboards/{id}",
            "/api/v1/decks/{id}",
            "/api/v1/jobs/{id}");

    /** Of customers: none in these tests, and some of it not for managers. */
    private static final java.util.regex.Pattern OF_CUSTOMERS =
            java.util.regex.Pattern.compile("/api/v1/(shares|customers|desk/tutorials)/\\{[a-z]+}/.+");
    /** The same of sharing: the demo has a customer, and nothing shared. */
    private static final Map<String, String> OF_SHARING = Map.of(
            "/api/v1/customers/{id}", "/api/v1/customers/minato",
            "/api/v1/customers/{id}/admins", "/api/v1/customers/minato/admins",
            "/api/v1/shares/{id}", "/api/v1/shares/sh-none",
            "/api/v1/shares/{id}/numbers", "/api/v1/shares/sh-none/numbers");

    private static final java.util.Set<String> NOT_SHARED =
            java.util.Set.of("/api/v1/shares/{id}", "/api/v1/shares/{id}/numbers");

    private static final java.util.Set<String> FOR_CUSTOMERS = java.util.Set.of("/api/v1/desk/tutorials");

    /** What managers may not ask for. */
    private static final java.util.Set<String> FOR_AUTHORS = java.util.Set.of(
            "/api/v1/clips",
            "/api/v1/recordings",
            "/api/v1/storyboards",
            "/api/v1/decks",
            "/api/v1/jobs",
            "/api/v1/manuscripts/customers",
            "/api/v1/reviews",
            "/api/v1/audit");

    /** What is no JSON. */
    private static final java.util.Set<String> TABLES = java.util.Set.of("/api/v1/audit/export");

    @Autowired
    ApiClient api;

    @Autowired
    Catalog catalog;

    @Autowired
    ApiTest.HandClock clock;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    private JsonNode description = tools.jackson.databind.node.NullNode.getInstance();

    @BeforeEach
    void read() throws Exception {
        Course.publish(catalog);
        description = api.get("manager", "/api/v1/openapi.json");
    }

    @Test
    void describesEveryHandlerAndNothingElse() {
        var handled = new TreeSet<String>();
        handlers.getHandlerMethods().keySet().forEach(mapping -> mapping.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/v1/") && !path.startsWith("/api/v1/openapi"))
                .forEach(path -> mapping.getMethodsCondition()
                        .getMethods()
                        .forEach(method -> handled.add(method + " " + path))));
        var described = new TreeSet<String>();
        description.get("paths").propertyStream().forEach(path -> path.getValue()
                .propertyStream()
                .forEach(operation ->
                        described.add(operation.getKey().toUpperCase(java.util.Locale.ROOT) + " " + path.getKey())));

        assertThat(described).isEqualTo(handled).contains("POST /api/v1/modules/{module}/units/{unit}/attempts");
    }

    @Test
    void everyReadingAnswersAsDescribed() throws Exception {
        doALittle();
        var paths = new ArrayList<String>();
        description
                .get("paths")
                .propertyStream()
                .filter(path -> path.getValue().has("get"))
                .filter(path -> !TABLES.contains(path.getKey()))
                .forEach(path -> paths.add(path.getKey()));

        for (var path : paths) {
            var example = EXAMPLES.getOrDefault(path, OF_SHARING.getOrDefault(path, path));
            if (OF_CUSTOMERS.matcher(path).matches() && example.contains("{")) {
                example = path.replaceAll("\\{[a-z]+}", "none");
            }
            assertThat(example).as("an example for %s", path).doesNotContain("{");
            assertFits(HttpMethod.GET, path, example, null);
        }
    }

    @Test
    void whatIsWrittenAnswersAsDescribed() throws Exception {
        var unit = "/api/v1/modules/{module}/units/{unit}";
        var asking = "/api/v1/modules/all-kinds/units/asking";
        assertFits(HttpMethod.POST, unit + "/attempts", asking + "/attempts", RIGHT.replace("help-desk", "sales"));
        assertFits(HttpMethod.POST, unit + "/attempts", "/api/v1/modules/short/units/only/attempts", RIGHT);
        assertFits(HttpMethod.POST, unit + "/attempts", asking + "/attempts", "{}");
        assertFits(HttpMethod.PUT, unit + "/read", asking + "/read", null);
        assertFits(
                HttpMethod.PUT,
                "/api/v1/clips/{id}/watched",
                "/api/v1/clips/c-tour/watched",
                "{\"ranges\": [[0, 5]], \"speed\": 1.5, \"position\": 5}");
    }

    @Test
    void namesBlocksByKind() {
        assertThat(description.at("/components/schemas/Block/oneOf").size()).isEqualTo(7);
        assertThat(description
                        .at("/components/schemas/PageModuleRow/required")
                        .valueStream()
                        .map(JsonNode::asString))
                .contains("items", "next");
    }

    @Test
    void textsAreTheirLanguagesAlone() throws Exception {
        assertThat(description
                        .at("/components/schemas/LocalizedText/properties")
                        .propertyNames())
                .containsExactly("ja", "en");
        assertThat(api.get("manager", "/api/v1/customers/minato").get("name").propertyNames())
                .containsExactly("ja", "en");
        var back = "{\"name\": {\"ja\": \"みなと製作所\", \"en\": \"Minato Manufacturing\", \"empty\": false}}";
        assertThat(api.call("manager", HttpMethod.PATCH, "/api/v1/customers/minato", back)
                        .getStatus())
                .isEqualTo(200);
    }

    /** So that optional parts are there to be compared. */
    private void doALittle() throws Exception {
        var unit = "/api/v1/modules/all-kinds/units/everything";
        api.get("manager", unit);
        api.call("manager", HttpMethod.PUT, unit + "/answers", "{\"answers\": {" + Course.RIGHT_ANSWERS + "}}");
        api.post("manager", "/api/v1/modules/short/units/only/attempts", RIGHT);
        clock.passSeconds(5);
        api.put(
                "manager",
                "/api/v1/clips/c-tour/watched",
                "{\"ranges\": [[0, 5]], \"replays\": {\"sitting\": \"a\", \"parts\": [[0, 1]]}}");
    }

    private static boolean isForAuthors(String path) {
        return FOR_AUTHORS.contains(path)
                || path.matches("/api/v1/(modules|trails)/\\{slug}/(draft.*|comments|versions.*|diff|pack)");
    }

    private static Map<String, String> table(String... pairs) {
        var table = new java.util.HashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            table.put(pairs[i], pairs[i + 1]);
        }
        return table;
    }

    private void assertFits(HttpMethod method, String path, String example, @Nullable String content) throws Exception {
        var person = isForAuthors(path) ? "author" : FOR_CUSTOMERS.contains(path) ? "customer" : "manager";
        var response = api.call(person, method, example, content);
        var responses = description
                .get("paths")
                .get(path)
                .get(method.name().toLowerCase(java.util.Locale.ROOT))
                .get("responses");
        var status = Integer.toString(response.getStatus());
        boolean expected = responses.has(status);
        assertThat(expected || response.getStatus() >= 400)
                .as(status + " of " + example)
                .isTrue();
        var described = expected ? responses.get(status) : responses.get("default");
        var type = expected ? "application/json" : "application/problem+json";
        var schema = described.get("content").get(type).get("schema");
        var mistakes = SchemaCheck.mistakes(description, schema, api.body(response, response.getStatus()));
        assertThat(mistakes).as(method + " " + example).isEqualTo(List.of());
        assertThat(expected
                        || ABSENT.contains(path)
                        || NOT_SHARED.contains(path)
                        || OF_CUSTOMERS.matcher(path).matches()
                        || content != null)
                .as("a good example of " + path)
                .isTrue();
    }
}
