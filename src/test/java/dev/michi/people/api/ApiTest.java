package dev.michi.people.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.*;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.*;

import dev.michi.people.DemoTest;
import dev.michi.people.People;
import dev.michi.people.signin.Credentials;
import dev.michi.people.signin.WithPersonContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What holds for the API as a whole: problems, sessions, headers. */
@DemoTest
class ApiTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Credentials credentials;

    @Test
    void withoutCredentialsTheAnswerIsAProblemAndNoPage() throws Exception {
        web.perform(get("/api/v1/me").header("Accept-Language", "ja"))
                .andExpect(status().isUnauthorized())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(header().string("WWW-Authenticate", "Bearer realm=\"Michi\""))
                .andExpect(jsonPath("$.type").value("/problems/sign-in-required"))
                .andExpect(jsonPath("$.title").value("サインインが必要です"))
                .andExpect(jsonPath("$.instance").value("/api/v1/me"));
    }

    @Test
    void anUnknownAddressIsAProblem() throws Exception {
        web.perform(get("/api/v1/nothing").with(as("learner")))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.type").value("/problems/not-found"));
    }

    @Test
    void aWrongMethodIsAProblemThatNamesTheRightOnes() throws Exception {
        web.perform(post("/api/v1/me").with(as("learner")).with(csrf()))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", org.hamcrest.Matchers.containsString("GET")))
                .andExpect(jsonPath("$.type").value("/problems/method-not-allowed"));
    }

    @Test
    void aWrongFormatAndAnUnreadableOneAreProblems() throws Exception {
        web.perform(post("/api/v1/tokens")
                        .with(as("learner"))
                        .with(csrf())
                        .contentType("text/plain")
                        .content("x"))
                .andExpect(status().isUnsupportedMediaType())
                .andExpect(jsonPath("$.type").value("/problems/unsupported-media-type"));
        web.perform(post("/api/v1/tokens")
                        .with(as("learner"))
                        .with(csrf())
                        .contentType("application/json")
                        .content("{"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.type").value("/problems/invalid"));
    }

    @Test
    void metricsAreForAdministratorsAlone() throws Exception {
        web.perform(get("/actuator/health/readiness")).andExpect(status().isOk());
        web.perform(get("/actuator/prometheus")).andExpect(status().isUnauthorized());
        web.perform(get("/actuator/prometheus").with(as("manager"))).andExpect(status().isForbidden());
        web.perform(get("/actuator/prometheus").with(as("admin"))).andExpect(status().is2xxSuccessful());
    }

    @Test
    void theDescriptionOfTheApiIsOpenToAll() throws Exception {
        web.perform(get("/api/v1/openapi.json"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.paths['/api/v1/me']").exists());
    }

    @Test
    void everyAnswerIsGuarded() throws Exception {
        web.perform(get("/sign-in"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                org.hamcrest.Matchers.containsString("frame-ancestors 'none'")))
                .andExpect(header().exists("Referrer-Policy"))
                .andExpect(header().doesNotExist("Strict-Transport-Security"));
        web.perform(get("/sign-in").secure(true)).andExpect(header().exists("Strict-Transport-Security"));
    }

    private RequestPostProcessor as(String person) {
        return authentication(WithPersonContext.authentication(people, credentials, person));
    }
}
