package dev.michi.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import dev.michi.catalog.Audience;
import dev.michi.catalog.Block;
import dev.michi.catalog.BlockId;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.Check;
import dev.michi.catalog.LearningModule;
import dev.michi.learning.Lessons;
import dev.michi.media.MediaFile;
import dev.michi.media.MediaStore;
import dev.michi.people.CustomerId;
import dev.michi.people.People;
import dev.michi.people.signin.Credentials;
import dev.michi.people.signin.WithPersonContext;
import dev.michi.shared.LocalizedText;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Minato, the demo's customer, and Kawabe, another one with an admin of its own; tutorials for both and for each. */
public class TwoCustomers {

    static final String PHONE =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvc web;
    private final Catalog catalog;
    private final MediaStore store;
    private final People people;
    private final Credentials credentials;
    private String kawabe = "";

    TwoCustomers(MockMvc web, Catalog catalog, MediaStore store, People people, Credentials credentials) {
        this.web = web;
        this.catalog = catalog;
        this.store = store;
        this.people = people;
        this.credentials = credentials;
    }

    /** Publishes the tutorials, and moves Kawabe in; may be repeated. */
    void moveIn() throws Exception {
        var minato = new CustomerId("minato");
        var other = new CustomerId("kawabe");
        catalog.publish(
                List.of(
                        tutorial("for-all", new Audience(true, Set.of(), "<ruby>送<rt>おく</rt></ruby>る", "")),
                        tutorial("for-minato", new Audience(false, Set.of(minato), "", "")),
                        tutorial("for-kawabe", new Audience(false, Set.of(other), "", "")),
                        tutorial("inside", Audience.INSIDE)),
                List.of());
        call("manager", HttpMethod.POST, "/api/v1/customers", """
                {"id": "kawabe", "name": {"ja": "かわべ運輸", "en": "Kawabe Transport"}, "domains": ["kawabe.example"]}""");
        var admins = json(call("manager", HttpMethod.GET, "/api/v1/customers/kawabe/admins", null));
        if (admins.get("items").isEmpty()) {
            var invited = call("manager", HttpMethod.POST, "/api/v1/customers/kawabe/admins", """
                    {"familyJa": "川辺", "givenJa": "一", "email": "hajime@kawabe.example"}""");
            assertThat(invited.getStatus()).isEqualTo(201);
            admins = json(call("manager", HttpMethod.GET, "/api/v1/customers/kawabe/admins", null));
        }
        kawabe = admins.at("/items/0/id").asString();
    }

    /** Id of the admin of Kawabe; Minato's is "customer". */
    String kawabeAdmin() {
        return kawabe;
    }

    LearningModule tutorial(String name, Audience audience) {
        return tutorial(
                name,
                audience,
                new Block.Text(
                        new BlockId("intro"),
                        LocalizedText.EMPTY,
                        both("<p>See <a href=\"/modules/inside\">inside</a> and <a"
                                + " href=\"https://example.com/\">outside</a></p>")),
                new Block.Steps(
                        new BlockId("send"),
                        both("Send"),
                        List.of(
                                step("<p><ruby>写真<rp>（</rp><rt>しゃしん</rt><rp>）</rp></ruby>をおす</p>"),
                                step("<p>two</p>"),
                                step("<p>three</p>"))));
    }

    LearningModule tutorial(String name, Audience audience, Block... blocks) {
        var plain = Lessons.module(name, Lessons.unit(name, Check.NONE, blocks));
        return new LearningModule(
                plain.id(),
                plain.slug(),
                plain.version(),
                plain.title(),
                plain.summary(),
                plain.subject(),
                plain.level(),
                plain.roles(),
                plain.products(),
                plain.picture(),
                plain.stamp(),
                plain.purpose(),
                plain.notFor(),
                plain.owner(),
                plain.reviewOn(),
                plain.sources(),
                plain.changes(),
                plain.rule(),
                plain.units(),
                plain.languages(),
                audience);
    }

    void publish(LearningModule module) {
        catalog.publish(List.of(module), List.of());
    }

    private Block.Steps.Step step(String html) {
        return new Block.Steps.Step(both(html), Optional.of(picture()), both("a picture"));
    }

    MediaFile picture() {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 280 170'><rect width='9' height='9'/></svg>";
        return store.put(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)), "plus.svg");
    }

    /** Kept as if an author had put it into a tutorial. */
    MediaFile keep(byte[] content, String name) {
        return store.put(new ByteArrayInputStream(content), name);
    }

    static LocalizedText both(String text) {
        return new LocalizedText(text, text);
    }

    /** A share of the demo's customer. @param parts of its JSON @return its id and url */
    JsonNode share(String admin, Map<String, Object> parts) throws Exception {
        var wish = new java.util.HashMap<String, Object>(
                Map.of("name", "Test", "tutorials", List.of("m-for-all"), "contact", "内線 1234 大野"));
        wish.putAll(parts);
        var answer = call(admin, HttpMethod.POST, "/api/v1/shares", JSON.writeValueAsString(wish));
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(201);
        return json(answer);
    }

    org.springframework.security.core.Authentication as(String person) {
        return WithPersonContext.authentication(people, credentials, person);
    }

    static String path(JsonNode share) {
        return URI.create(share.get("url").asString()).getPath();
    }

    MockHttpServletResponse call(String person, HttpMethod method, String address, @Nullable String body)
            throws Exception {
        var call = request(method, URI.create(address))
                .header("Accept-Language", "en")
                .with(csrf());
        if (body != null) {
            call.contentType("application/json").content(body);
        }
        if (!person.equals("nobody")) {
            call.with(authentication(WithPersonContext.authentication(people, credentials, person)));
        }
        return web.perform(call).andReturn().getResponse();
    }

    /** @param what {@code PUT /api/…} @param revision that it changes; 0 for the present one */
    MockHttpServletResponse write(String person, String what, @Nullable String body, int revision) throws Exception {
        var call = request(HttpMethod.valueOf(what.split(" ")[0]), URI.create(what.split(" ")[1]))
                .header("Accept-Language", "en")
                .with(csrf())
                .with(authentication(WithPersonContext.authentication(people, credentials, person)));
        if (body != null) {
            call.contentType("application/json").content(body);
        }
        if (revision > 0) {
            call.header("If-Match", "\"" + revision + "\"");
        }
        return web.perform(call).andReturn().getResponse();
    }

    JsonNode parsed(String text) {
        return JSON.readTree(text);
    }

    MockHttpServletResponse callWithKey(String person, String address, String body, String key) throws Exception {
        return web.perform(request(HttpMethod.POST, URI.create(address))
                        .header("Idempotency-Key", key)
                        .contentType("application/json")
                        .content(body)
                        .with(csrf())
                        .with(authentication(WithPersonContext.authentication(people, credentials, person))))
                .andReturn()
                .getResponse();
    }

    /** Puts a file. */
    MockHttpServletResponse upload(String person, String address, byte[] sent) throws Exception {
        return web.perform(request(HttpMethod.PUT, URI.create(address))
                        .content(sent)
                        .with(csrf())
                        .with(authentication(WithPersonContext.authentication(people, credentials, person))))
                .andReturn()
                .getResponse();
    }

    JsonNode json(MockHttpServletResponse response) throws Exception {
        return JSON.readTree(response.getContentAsString(StandardCharsets.UTF_8));
    }

    /** As somebody's browser, who is not signed in. */
    MockHttpServletResponse open(String address) throws Exception {
        return open(address, PHONE + " " + UUID.randomUUID(), "10.0.0.1");
    }

    MockHttpServletResponse open(String address, String agent, String from) throws Exception {
        return web.perform(request(HttpMethod.GET, URI.create(address))
                        .header("User-Agent", agent)
                        .header("Accept-Language", "ja")
                        .with(call -> {
                            call.setRemoteAddr(from);
                            return call;
                        }))
                .andReturn()
                .getResponse();
    }

    MockHttpServletResponse send(String address, String form, String agent, String from) throws Exception {
        return web.perform(request(HttpMethod.POST, URI.create(address))
                        .header("User-Agent", agent)
                        .header("Accept-Language", "ja")
                        .contentType("application/x-www-form-urlencoded")
                        .content(form)
                        .with(call -> {
                            call.setRemoteAddr(from);
                            return call;
                        }))
                .andReturn()
                .getResponse();
    }
}
