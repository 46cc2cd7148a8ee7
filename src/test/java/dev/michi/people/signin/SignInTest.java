package dev.michi.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.*;

import dev.michi.people.DemoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@DemoTest
class SignInTest {

    @Autowired
    MockMvc web;

    @Autowired
    dev.michi.people.People people;

    @Test
    void thePageSpeaksTheLanguageOfTheBrowserAndOffersTheFivePersons() throws Exception {
        var html = web.perform(get("/sign-in").header("Accept-Language", "ja"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(html).contains("おかえりなさい", "佐藤 はるか", "北川 誠", "name=\"_csrf\"").doesNotContain("<script");
        web.perform(get("/sign-in").header("Accept-Language", "en"))
                .andExpect(content().string(org.hamcrest.Matchers.containsString("Welcome back")));
    }

    @Test
    void aPersonSignsInAndGetsToWhereTheyWantedToGo() throws Exception {
        var wanted = web.perform(get("/me/settings").accept("text/html"))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/sign-in"))
                .andReturn();
        var session = (MockHttpSession) wanted.getRequest().getSession();
        var before = session.getId();
        var signedIn = web.perform(post("/sign-in")
                        .session(session)
                        .with(csrf())
                        .param("username", "LEARNER")
                        .param("password", "michi-demo"))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        assertThat(signedIn.getResponse().getRedirectedUrl()).contains("/me/settings");
        assertThat(signedIn.getRequest().getSession().getId()).isNotEqualTo(before);
        web.perform(get("/api/v1/me").session(session))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.id").value("learner"));
    }

    @Test
    void aWrongPasswordKeepsTheNameAndSaysSo() throws Exception {
        var html = web.perform(post("/sign-in")
                        .with(csrf())
                        .header("Accept-Language", "en")
                        .param("username", "nobody\"<b>")
                        .param("password", "secret-typed"))
                .andExpect(status().isUnauthorized())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(html)
                .contains("Name or password is not right", "nobody&quot;&lt;b&gt;")
                .doesNotContain("secret-typed");
    }

    @Test
    void withoutACsrfTokenNobodySignsIn() throws Exception {
        web.perform(post("/sign-in").param("username", "learner").param("password", "michi-demo"))
                .andExpect(status().isForbidden());
    }

    @Test
    void aPersonOfACustomerIsLedPastTheHomeOfLearners() throws Exception {
        var session = (MockHttpSession) web.perform(post("/sign-in")
                        .with(csrf())
                        .param("username", "customer")
                        .param("password", "michi-demo"))
                .andReturn()
                .getRequest()
                .getSession();
        web.perform(get("/").session(session)).andExpect(redirectedUrl("/desk"));
    }

    @Test
    void theLanguageChosenOnThePageIsTheLanguageInside() throws Exception {
        web.perform(post("/sign-in")
                .with(csrf())
                .param("language", "en")
                .param("username", "admin")
                .param("password", "michi-demo"));
        web.perform(post("/sign-in").with(csrf()).param("username", "admin").param("password", "michi-demo"));
        assertThat(people.findBySignIn("admin").orElseThrow().language()).isEqualTo(dev.michi.shared.Language.EN);
    }
}
