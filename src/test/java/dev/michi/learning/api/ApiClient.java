package dev.michi.learning.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import dev.michi.people.People;
import dev.michi.people.PersonId;
import dev.michi.people.signin.PersonAuthentication;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the API for one of the demo's people. */
@TestComponent
class ApiClient {

    private final MockMvc web;
    private final People people;
    private final JsonMapper json = JsonMapper.builder().build();

    ApiClient(MockMvc web, People people) {
        this.web = web;
        this.people = people;
    }

    JsonNode get(String person, String path) throws Exception {
        return body(call(person, HttpMethod.GET, path, null), 200);
    }

    JsonNode post(String person, String path, String content) throws Exception {
        return body(call(person, HttpMethod.POST, path, content), 200);
    }

    JsonNode put(String person, String path, String content) throws Exception {
        return body(call(person, HttpMethod.PUT, path, content), 200);
    }

    JsonNode problem(int status, String person, HttpMethod method, String path, @Nullable String content)
            throws Exception {
        var response = call(person, method, path, content);
        if (!"application/problem+json;charset=UTF-8".equals(response.getContentType())) {
            throw new AssertionError(response.getStatus() + " " + response.getContentType());
        }
        return body(response, status);
    }

    MockHttpServletResponse call(String person, HttpMethod method, String path, @Nullable String content)
            throws Exception {
        return call(person, request(method, URI.create(path)).header("Accept-Language", "en"), content);
    }

    MockHttpServletResponse call(String person, MockHttpServletRequestBuilder request, @Nullable String content)
            throws Exception {
        var who = PersonAuthentication.byToken(people.get(new PersonId(person)), "test-" + person, true);
        request.with(authentication(who)).with(SecurityMockMvcRequestPostProcessors.csrf());
        if (content != null) {
            request.contentType("application/json").content(content);
        }
        return web.perform(request).andReturn().getResponse();
    }

    JsonNode body(MockHttpServletResponse response, int status) throws Exception {
        var text = response.getContentAsString(StandardCharsets.UTF_8);
        if (response.getStatus() != status) {
            throw new AssertionError(response.getStatus() + " instead of " + status + ": " + text);
        }
        return json.readTree(text.isEmpty() ? "null" : text);
    }
}
