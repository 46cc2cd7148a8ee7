package dev.michi.people.signin;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Cookie, form field and header as a browser sends them. In a context of its own, since the {@code csrf()} of Spring's test
 * support replaces the cookie in the contexts where it is used.
 */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"michi.demo=true", "spring.main.banner-mode=off"})
@AutoConfigureMockMvc
class CsrfCookieTest {

    @Autowired
    MockMvc web;

    @LocalServerPort
    int port;

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
        var fresh = cookieOf(web.perform(get("/sign-in/help").session(session).accept(MediaType.TEXT_HTML))
                .andReturn()
                .getResponse());
        web.perform(delete("/api/v1/tokens/x").session(session).cookie(fresh)).andExpect(status().isForbidden());
        web.perform(delete("/api/v1/tokens/x").session(session).cookie(fresh).header("X-XSRF-TOKEN", fresh.getValue()))
                .andExpect(status().isNotFound());
    }

    /** Else their answer, if it comes late, replaces the cookie of a sign-in page that has been opened meanwhile. */
    @Test
    void whatScriptsAskForSetsNoCookie() throws Exception {
        try (var browser = HttpClient.newHttpClient()) {
            for (var asked : List.of("/?v-r=uidl&v-uiId=1", "/?v-r=heartbeat&v-uiId=1", "/api/v1/me")) {
                assertThat(cookiesOf(browser, asked, "*/*")).isEmpty();
            }
            assertThat(cookiesOf(browser, "/sign-in", "text/html,*/*;q=0.8"))
                    .singleElement(STRING)
                    .startsWith("XSRF-TOKEN=");
        }
    }

    private List<String> cookiesOf(HttpClient browser, String path, String accept) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", accept)
                .build();
        return browser.send(request, BodyHandlers.discarding()).headers().allValues("Set-Cookie");
    }

    private static Cookie cookieOf(MockHttpServletResponse response) {
        return requireNonNull(response.getCookie("XSRF-TOKEN"));
    }
}
