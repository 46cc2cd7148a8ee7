package dev.michi.people.signin;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Cookie, form field and header as a browser sends them. In a context of its own, since the {@code csrf()} of Spring's test
 * support replaces the cookie in the contexts where it is used.
 */
@SpringBootTest(properties = {"michi.demo=true", "spring.main.banner-mode=off"})
@AutoConfigureMockMvc
class CsrfCookieTest {

    @Autowired
    MockMvc web;

    @Test
    void theFormSignsInAndTheSessionWritesWithTheHeaderAlone() throws Exception {
        var page = web.perform(get("/sign-in")).andReturn().getResponse();
        var cookie = cookieOf(page);
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        var field = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page.getContentAsString());
        assertThat(field.find()).isTrue();
        var signedIn = web.perform(post("/sign-in")
                        .cookie(cookie)
                        .param("_csrf", field.group(1))
                        .param("username", "learner")
                        .param("password", "michi-demo"))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        var session = (MockHttpSession) requireNonNull(signedIn.getRequest().getSession());
        var fresh = cookieOf(
                web.perform(get("/api/v1/me").session(session)).andReturn().getResponse());
        web.perform(delete("/api/v1/tokens/x").session(session).cookie(fresh)).andExpect(status().isForbidden());
        web.perform(delete("/api/v1/tokens/x").session(session).cookie(fresh).header("X-XSRF-TOKEN", fresh.getValue()))
                .andExpect(status().isNotFound());
    }

    private static Cookie cookieOf(MockHttpServletResponse response) {
        return requireNonNull(response.getCookie("XSRF-TOKEN"));
    }
}
