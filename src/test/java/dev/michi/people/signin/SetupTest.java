package dev.michi.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.*;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.*;

import dev.michi.people.People;
import dev.michi.people.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
@DirtiesContext
class SetupTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Setup setup;

    @Autowired
    org.springframework.context.ConfigurableApplicationContext context;

    @Test
    void theLinkOnTheConsoleMakesTheFirstAdministratorAndNoSecond(CapturedOutput console) throws Exception {
        setup.printLink(new org.springframework.boot.context.event.ApplicationReadyEvent(
                new org.springframework.boot.SpringApplication(), new String[0], context, java.time.Duration.ZERO));
        var printed = Pattern.compile("/setup/[A-Za-z0-9_-]{32}").matcher(console.getOut());
        var link = "";
        while (printed.find()) {
            link = printed.group();
        }
        web.perform(get("/setup/guessed")).andExpect(status().isGone());
        web.perform(get(link)).andExpect(status().isOk());
        web.perform(form(link, "kita gawa"))
                .andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("value=\"北川\"")));
        assertThat(people.isNobodyThere()).isTrue();
        web.perform(form(link, "kitagawa")).andExpect(redirectedUrl("/sign-in?welcome"));
        assertThat(people.findBySignIn("kitagawa").orElseThrow().roles()).contains(Role.ADMINISTRATOR);
        web.perform(form(link, "second")).andExpect(status().isGone());
        web.perform(get("/sign-in"))
                .andExpect(content().string(org.hamcrest.Matchers.not(containsString("michi-demo"))));
    }

    private static MockHttpServletRequestBuilder form(String link, String name) {
        return post(link)
                .with(csrf())
                .param("familyJa", "北川")
                .param("givenJa", "誠")
                .param("username", name)
                .param("email", "kitagawa@example.co.jp")
                .param("password", "a long password")
                .param("repeated", "a long password");
    }
}
