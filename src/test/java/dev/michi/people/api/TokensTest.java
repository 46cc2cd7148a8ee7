package dev.michi.people.api;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.*;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.*;

import com.jayway.jsonpath.JsonPath;
import dev.michi.people.DemoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DemoTest
class TokensTest {

    @Autowired
    MockMvc web;

    @Test
    void aPasswordMakesATokenAndTheTokenOpensTheApi() throws Exception {
        var token = create("learner", "read");
        web.perform(get("/api/v1/me").header("Authorization", "Bearer " + token).header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andExpect(header().exists("ETag"))
                .andExpect(header().exists("RateLimit"))
                .andExpect(jsonPath("$.name").value("Haruka Sato"))
                .andExpect(jsonPath("$.permissions[0]").value("learn"));
    }

    @Test
    void aTokenForReadingCannotWrite() throws Exception {
        var token = create("learner", "read");
        web.perform(delete("/api/v1/tokens/x").header("Authorization", "Bearer " + token))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.type").value("/problems/forbidden"));
    }

    @Test
    void aTokenMakesNoOtherToken() throws Exception {
        var token = create("learner", "write");
        web.perform(post("/api/v1/tokens")
                        .header("Authorization", "Bearer " + token)
                        .contentType("application/json")
                        .content("{\"name\":\"more\",\"scope\":\"write\"}"))
                .andExpect(status().isForbidden());
    }

    @Test
    void aRevokedTokenOpensNothing() throws Exception {
        var token = create("author", "write");
        var list = web.perform(get("/api/v1/tokens").header("Authorization", "Bearer " + token))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].token").doesNotExist())
                .andReturn();
        String id = JsonPath.read(list.getResponse().getContentAsString(), "$.items[0].id");
        web.perform(delete("/api/v1/tokens/" + id).header("Authorization", "Bearer " + token))
                .andExpect(status().isNoContent());
        web.perform(get("/api/v1/me").header("Authorization", "Bearer " + token))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void nobodyRevokesTheTokenOfAnother() throws Exception {
        create("manager", "read");
        var list = web.perform(get("/api/v1/tokens").header("Authorization", "Bearer " + create("manager", "read")))
                .andReturn();
        String id = JsonPath.read(list.getResponse().getContentAsString(), "$.items[0].id");
        web.perform(delete("/api/v1/tokens/" + id).header("Authorization", "Bearer " + create("author", "write")))
                .andExpect(status().isNotFound());
    }

    @Test
    void aPasswordOpensNothingButTheMakingOfTokens() throws Exception {
        web.perform(get("/api/v1/me").with(httpBasic("learner", "michi-demo"))).andExpect(status().isUnauthorized());
    }

    @Test
    void aWishWithMistakesIsAnsweredWithEachOfThem() throws Exception {
        web.perform(post("/api/v1/tokens")
                        .with(httpBasic("learner", "michi-demo"))
                        .header("Accept-Language", "ja")
                        .contentType("application/json")
                        .content("{\"name\":\"x\",\"scope\":\"everything\"}"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                .andExpect(jsonPath("$.errors[0].field").value("scope"));
    }

    private String create(String person, String scope) throws Exception {
        var answer = web.perform(post("/api/v1/tokens")
                        .with(httpBasic(person, "michi-demo"))
                        .contentType("application/json")
                        .content("{\"name\":\"test\",\"scope\":\"" + scope + "\"}"))
                .andExpect(status().isCreated())
                .andReturn();
        return JsonPath.read(answer.getResponse().getContentAsString(), "$.token");
    }
}
