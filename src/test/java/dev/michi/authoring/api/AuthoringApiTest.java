package dev.michi.authoring.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import dev.michi.people.DemoTest;
import dev.michi.people.People;
import dev.michi.people.signin.Credentials;
import dev.michi.people.signin.WithPersonContext;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An author writes, a publisher publishes: over HTTP alone. Each test has a module of its own. */
@DemoTest
class AuthoringApiTest {

    private static final String MODULES = "/api/v1/modules";
    private static final String AUTHOR = "abe-sakura";
    private static final String PUBLISHER = "author";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Credentials credentials;

    @Test
    void fromTheFirstWordToLearnersAndBack() throws Exception {
        written("over-http");
        var submitted = body(200, AUTHOR, POST, MODULES + "/over-http/submit", null, null);
        assertThat(submitted.get("stage").asString()).isEqualTo("in-review");
        body(403, AUTHOR, POST, MODULES + "/over-http/approve", null, null);
        body(200, PUBLISHER, POST, MODULES + "/over-http/approve", null, null);
        body(403, AUTHOR, POST, MODULES + "/over-http/publish", wish("clarifying"), null);
        var published = body(200, PUBLISHER, POST, MODULES + "/over-http/publish", wish("clarifying"), null);
        assertThat(published.get("stage").asString()).isEqualTo("published");
        body(200, PUBLISHER, POST, MODULES + "/over-http/publish", wish("clarifying"), null);

        assertThat(body(200, "learner", GET, MODULES + "/over-http", null, null)
                        .get("title")
                        .asString())
                .isEqualTo("Title");
        var versions = body(200, AUTHOR, GET, MODULES + "/over-http/versions", null, null)
                .get("items");
        assertThat(versions.size()).isEqualTo(1);
        assertThat(versions.get(0).get("class").asString()).isEqualTo("clarifying");
        assertThat(body(200, AUTHOR, GET, MODULES + "/over-http/versions/1", null, null)
                        .at("/manuscript/title/ja")
                        .asString())
                .isEqualTo("題");
        assertThat(send(AUTHOR, GET, MODULES + "/over-http/pack", null, null).getContentAsByteArray())
                .startsWith((byte) 'P', (byte) 'K');
        var acts = body(200, PUBLISHER, GET, "/api/v1/audit?subject=module:m-over-http", null, null)
                .get("items");
        assertThat(acts.valueStream().map(each -> each.get("act").asString()))
                .contains("submitted", "approved", "published");

        assertThat(send(PUBLISHER, POST, MODULES + "/over-http/retire", null, null)
                        .getStatus())
                .isEqualTo(204);
        body(404, "learner", GET, MODULES + "/over-http", null, null);
    }

    @Test
    void aStaleSaveIsAnsweredWithWhatIsThere() throws Exception {
        var draft = written("stale");
        var etag = "\"" + draft.get("revision").asInt() + "\"";
        var manuscript = (ObjectNode) draft.get("manuscript");
        body(200, AUTHOR, PUT, MODULES + "/stale/draft", titled(manuscript, "Theirs"), etag);

        var problem = body(412, AUTHOR, PUT, MODULES + "/stale/draft", titled(manuscript, "Mine"), etag);

        assertThat(problem.get("type").asString()).isEqualTo("/problems/outdated");
        assertThat(problem.at("/current/manuscript/title/en").asString()).isEqualTo("Theirs");
        assertThat(problem.at("/base/title/en").asString()).isEqualTo("Title");
        assertThat(body(400, AUTHOR, PUT, MODULES + "/stale/draft", titled(manuscript, "Mine"), null)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("If-Match");
        assertThat(body(400, AUTHOR, PUT, MODULES + "/stale/draft", "{\"titel\": \"x\"}", etag)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("manuscript");
    }

    @Test
    void aUnitGoesToAnotherModuleAndToOneThatBeginsWithIt() throws Exception {
        var unit = written("giving").at("/manuscript/units/0/id").asString();
        body(201, AUTHOR, POST, MODULES, "{\"slug\": \"getting\"}", null);
        var move = MODULES + "/giving/draft/units/" + unit + "/move";

        var moved = body(200, AUTHOR, POST, move, "{\"to\": \"getting\"}", null);

        assertThat(moved.get("module").asString()).isEqualTo("m-getting");
        assertThat(body(200, AUTHOR, POST, move, "{\"to\": \"getting\"}", null)).isEqualTo(moved);
        var there = body(200, AUTHOR, GET, MODULES + "/getting/draft", null, null);
        assertThat(there.at("/manuscript/units").valueStream().map(each -> each.get("id")
                        .asString()))
                .contains(unit);
        var further = MODULES + "/getting/draft/units/" + unit + "/move";
        var split = body(200, AUTHOR, POST, further, "{\"title\": {\"en\": \"Split off\"}}", null);
        assertThat(split.get("slug").asString()).isEqualTo("split-off");
        assertThat(body(400, AUTHOR, POST, further, "{}", null)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("to");
        assertThat(body(400, AUTHOR, POST, further, "{\"to\": \"no-such\"}", null)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("to");
        body(404, AUTHOR, POST, MODULES + "/getting/draft/units/u-none/move", "{\"to\": \"giving\"}", null);
        body(403, "learner", POST, further, "{\"to\": \"giving\"}", null);
    }

    @Test
    void theSameRequestTwiceBeginsOneDraft() throws Exception {
        var wish = "{\"title\": {\"en\": \"Asked twice\"}}";
        var first = body(201, AUTHOR, POST, MODULES, wish, null);
        assertThat(body(200, AUTHOR, POST, MODULES, wish, null)).isEqualTo(first);
        var trail = body(201, AUTHOR, POST, "/api/v1/trails", wish, null);
        assertThat(body(200, AUTHOR, POST, "/api/v1/trails", wish, null)).isEqualTo(trail);
    }

    @Test
    void aTrailMayHaveDraftsWaitsForThemAndTakesThemAlong() throws Exception {
        written("to-come");
        var begun = body(
                201, AUTHOR, POST, "/api/v1/trails", "{\"slug\": \"in-time\", \"title\": {\"en\": \"In time\"}}", null);
        var manuscript = (ObjectNode) begun.get("manuscript");
        manuscript.set("stops", JSON.readTree("[{\"module\": \"to-come\", \"optional\": false}]"));
        body(200, AUTHOR, PUT, "/api/v1/trails/in-time/draft", manuscript.toString(), "\"1\"");

        var draft = body(200, AUTHOR, GET, "/api/v1/trails/in-time/draft", null, null);
        assertThat(draft.get("together").valueStream().map(JsonNode::asString)).containsExactly("m-to-come");
        assertThat(draft.get("missing").valueStream().map(each -> each.get("field")
                        .asString()))
                .isNotEmpty()
                .noneMatch(field -> field.startsWith("stops"));
        var names = new ArrayList<String>();
        var pack = send(AUTHOR, GET, "/api/v1/trails/in-time/pack", null, null).getContentAsByteArray();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(pack))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).contains("trails/in-time.yaml", "modules/to-come/module.yaml");
    }

    @Test
    void whatIsMissingIsListedWithItsFields() throws Exception {
        body(201, AUTHOR, POST, MODULES, "{\"slug\": \"unready\", \"template\": \"entry-rule\"}", null);
        body(200, AUTHOR, POST, MODULES + "/unready/submit", null, null);
        var problem = body(409, PUBLISHER, POST, MODULES + "/unready/approve", null, null);

        assertThat(problem.get("missing").valueStream().map(each -> each.get("field")
                        .asString()))
                .contains("purpose", "notFor", "sources", "reviewOn");
        body(409, AUTHOR, POST, MODULES, "{\"slug\": \"unready\"}", null);
    }

    @Test
    void differencesAreToldWordByWord() throws Exception {
        var draft = written("differing");
        body(200, AUTHOR, POST, MODULES + "/differing/submit", null, null);
        body(200, PUBLISHER, POST, MODULES + "/differing/approve", null, null);
        body(200, PUBLISHER, POST, MODULES + "/differing/publish", wish("editorial"), null);
        var now = body(200, AUTHOR, GET, MODULES + "/differing/draft", null, null);
        body(
                200,
                AUTHOR,
                PUT,
                MODULES + "/differing/draft",
                titled((ObjectNode) now.get("manuscript"), "Title with more"),
                "\"" + draft.get("revision").asInt() + "\"");

        var change = body(200, AUTHOR, GET, MODULES + "/differing/diff", null, null)
                .get("changes")
                .get(0);
        assertThat(change.get("field").asString()).isEqualTo("title");
        assertThat(change.get("en").valueStream().map(each -> each.get("kind").asString()))
                .containsExactly("same", "added");
    }

    @Test
    void draftsOfOthersAreNotThereForAnotherAuthorNorForLearners() throws Exception {
        body(201, PUBLISHER, POST, MODULES, "{\"slug\": \"secret-one\"}", null);
        body(404, AUTHOR, GET, MODULES + "/secret-one/draft", null, null);
        body(403, "learner", GET, MODULES + "/secret-one/draft", null, null);
        body(403, AUTHOR, GET, "/api/v1/audit", null, null);
    }

    @Test
    void anAuthorInvitesAnotherAndGivesItAway() throws Exception {
        body(201, AUTHOR, POST, MODULES, "{\"slug\": \"shared-one\"}", null);
        var address = MODULES + "/shared-one/draft";
        body(400, AUTHOR, PUT, address + "/authors/learner", null, null);
        body(204, AUTHOR, PUT, address + "/authors/" + PUBLISHER, null, null);
        var authors = body(200, AUTHOR, GET, address + "/authors", null, null).get("items");
        assertThat(authors.valueStream()
                        .filter(each -> !each.get("part").asString().equals("none"))
                        .map(each -> each.get("part").asString() + " "
                                + each.get("id").asString()))
                .containsExactly("owner " + AUTHOR, "invited " + PUBLISHER);

        body(204, AUTHOR, PUT, address + "/owner", "{\"person\": \"" + PUBLISHER + "\"}", null);
        body(403, AUTHOR, PUT, address + "/owner", "{\"person\": \"" + AUTHOR + "\"}", null);
        body(204, PUBLISHER, DELETE, address + "/authors/" + AUTHOR, null, null);
        body(404, AUTHOR, GET, address, null, null);
        body(204, PUBLISHER, DELETE, address, null, null);
        body(404, PUBLISHER, GET, address, null, null);
    }

    @Test
    void aLearnerReadsADraftByItsLinkAndNotOtherwise() throws Exception {
        written("to-be-seen");
        var address = MODULES + "/to-be-seen/draft/preview-link";
        body(403, "learner", PUT, address, null, null);
        var link = body(200, AUTHOR, PUT, address, null, null);
        assertThat(body(200, AUTHOR, PUT, address, null, null)).isEqualTo(link);

        var preview = "/api/v1" + link.get("path").asString();
        var seen = body(200, "learner", GET, preview, null, null);
        assertThat(seen.at("/units/0/blocks/0/body/en").asString()).isEqualTo("The first text.");
        body(403, "customer", GET, preview, null, null);
        body(404, "learner", GET, MODULES + "/to-be-seen", null, null);

        body(204, AUTHOR, DELETE, address, null, null);
        body(404, "learner", GET, preview, null, null);
    }

    @Test
    void theLogIsATableToo() throws Exception {
        written("logged");
        body(200, AUTHOR, POST, MODULES + "/logged/submit", null, null);
        var csv = send(PUBLISHER, GET, "/api/v1/audit/export?act=submitted", null, null)
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).startsWith("\uFEFFat,who,act,subject,details").contains("module:m-logged");
    }

    /** A draft with all it needs. */
    private JsonNode written(String slug) throws Exception {
        var begun =
                body(201, AUTHOR, POST, MODULES, "{\"slug\": \"" + slug + "\", \"title\": {\"en\": \"Title\"}}", null);
        var module = (ObjectNode) begun.get("manuscript");
        var filled = """
                {"title": {"ja": "題", "en": "Title"}, "summary": {"ja": "要約", "en": "Summary"},
                 "subject": "entry-rules", "level": "starter", "roles": ["csm"],
                 "stamp": {"ja": ["規則"], "en": ["RULE"]},
                 "purpose": {"ja": ["一"], "en": ["One"]}, "notFor": {"ja": ["二"], "en": ["Two"]},
                 "owner": {"name": {"ja": "彩", "en": "Aya"}, "team": {"ja": "CS", "en": "CS"}, "email": "a@b.example"},
                 "reviewOn": "2099-01-01",
                 "sources": [{"title": {"ja": "会議", "en": "Meeting"}, "note": {"ja": "決定", "en": "Decided"}}],
                 "units": [{"id": "u-%s", "slug": "begin", "title": {"ja": "はじめ", "en": "Begin"}, "minutes": 3,
                   "blocks": [{"id": "intro", "kind": "text", "body": {"ja": "はじめの文。", "en": "The first text."}}]}]}
                """.formatted(slug);
        module.setAll((ObjectNode) JSON.readTree(filled));
        return body(
                200,
                AUTHOR,
                PUT,
                MODULES + "/" + slug + "/draft",
                module.toString(),
                "\"" + begun.get("revision").asInt() + "\"");
    }

    private static String titled(ObjectNode manuscript, String title) {
        var copy = manuscript.deepCopy();
        ((ObjectNode) copy.get("title")).put("en", title);
        return copy.toString();
    }

    private static String wish(String kind) {
        return "{\"class\": \"%s\", \"note\": {\"ja\": \"変更\", \"en\": \"Changed\"}}".formatted(kind);
    }

    private JsonNode body(
            int status,
            String person,
            HttpMethod method,
            String path,
            @Nullable String content,
            @Nullable String ifMatch)
            throws Exception {
        var response = send(person, method, path, content, ifMatch);
        var text = response.getContentAsString(StandardCharsets.UTF_8);
        assertThat(response.getStatus()).as(method + " " + path + ": " + text).isEqualTo(status);
        return JSON.readTree(text.isEmpty() ? "null" : text);
    }

    private MockHttpServletResponse send(
            String person, HttpMethod method, String path, @Nullable String content, @Nullable String ifMatch)
            throws Exception {
        var call = request(method, URI.create(path))
                .header("Accept-Language", "en")
                .with(authentication(WithPersonContext.authentication(people, credentials, person)))
                .with(csrf());
        if (content != null) {
            call.contentType("application/json").content(content);
        }
        if (ifMatch != null) {
            call.header("If-Match", ifMatch);
        }
        return web.perform(call).andReturn().getResponse();
    }
}
