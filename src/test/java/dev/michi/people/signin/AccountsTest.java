package dev.michi.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.*;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.*;

import dev.michi.people.CustomerId;
import dev.michi.people.Customers;
import dev.michi.people.DemoTest;
import dev.michi.people.People;
import dev.michi.people.PersonId;
import dev.michi.people.Standing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** Sessions, links and lock-out, with a clock that the test sets. Each test has a person of its own. */
@DemoTest
@DirtiesContext
class AccountsTest {

    @TestConfiguration
    static class SetClock {
        @Bean
        @Primary
        HandClock handClock() {
            return new HandClock();
        }
    }

    @Autowired
    MockMvc web;

    @Autowired
    HandClock clock;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Autowired
    Customers customers;

    @Autowired
    Credentials credentials;

    @Autowired
    SecurityContextHolderStrategy context;

    @AfterEach
    void nobodyIsSignedIn() {
        context.clearContext();
    }

    @Test
    void anInvitationLetsSomebodyChooseAPasswordOnce() throws Exception {
        actAs("admin");
        var link = accounts.createLink(new PersonId("kato-yuto"));
        context.clearContext();
        web.perform(get(link).header("Accept-Language", "en"))
                .andExpect(status().isOk())
                .andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(content().string(containsString("Yuto Kato")));
        choose(link, "short", "short").andExpect(status().isBadRequest());
        choose(link, "four words and more", "four other words").andExpect(status().isBadRequest());
        choose(link, "four words and more", "four words and more").andExpect(redirectedUrl("/sign-in?welcome"));
        choose(link, "another password", "another password").andExpect(status().isGone());
        signIn("kato-yuto", "four words and more").andExpect(status().is3xxRedirection());
    }

    @Test
    void anInvitationIsGoodForSevenDaysAndANewerOneReplacesIt() throws Exception {
        actAs("admin");
        var replaced = accounts.createLink(new PersonId("mori-takumi"));
        var link = accounts.createLink(new PersonId("mori-takumi"));
        web.perform(get(replaced)).andExpect(status().isGone());
        clock.advance(Duration.ofDays(7).minusSeconds(1));
        web.perform(get(link)).andExpect(status().isOk());
        clock.advance(Duration.ofSeconds(1));
        web.perform(get(link)).andExpect(status().isGone());
    }

    @Test
    void onlyAdministratorsMakeLinksAndSignOthersOut() {
        actAs("manager");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> accounts.createLink(new PersonId("learner")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> accounts.signOutEverywhere(new PersonId("learner")));
    }

    @Test
    void theFifthWrongPasswordLocksTheAccountForAMinuteEvenForTheRightOne() throws Exception {
        for (var i = 0; i < 4; i++) {
            signIn("author", "wrong").andExpect(status().isUnauthorized());
        }
        signIn("author", "wrong")
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "60"))
                .andExpect(content().string(containsString("one minute")));
        signIn("aya.nakamura@michi.example", "michi-demo").andExpect(status().isTooManyRequests());
        web.perform(post("/api/v1/tokens")
                        .with(httpBasic("author", "michi-demo"))
                        .contentType("application/json")
                        .content("{\"name\":\"x\",\"scope\":\"read\"}"))
                .andExpect(status().isTooManyRequests())
                .andExpect(jsonPath("$.type").value("/problems/locked"));
        clock.advance(Duration.ofMinutes(1));
        signIn("author", "michi-demo").andExpect(status().is3xxRedirection());
    }

    @Test
    void anAddressThatTriesManyNamesIsLockedToo() throws Exception {
        for (var i = 0; i < 30; i++) {
            signInFrom("203.0.113.9", "name" + i, "wrong");
        }
        signInFrom("203.0.113.9", "manager", "michi-demo").andExpect(status().isTooManyRequests());
        signInFrom("203.0.113.10", "manager", "michi-demo").andExpect(status().is3xxRedirection());
    }

    @Test
    void signingOutEverywhereEndsEverySession() throws Exception {
        var one = session("learner");
        var other = session("learner");
        asks(one).andExpect(status().isOk());
        fetchesAClip(one).andExpect(status().isNotFound());
        credentials.endSessions(new PersonId("learner"));
        fetchesAClip(one).andExpect(redirectedUrl("/sign-in"));
        asks(one).andExpect(status().isUnauthorized());
        asks(other).andExpect(status().isUnauthorized());
        asks(session("learner")).andExpect(status().isOk());
    }

    @Test
    void whoseCompanyIsDeactivatedIsOutWithTheNextRequestUntilItIsBack() throws Exception {
        var minato = new CustomerId("minato");
        var session = session("customer");
        asks(session).andExpect(status().isOk());
        actAs("admin");
        customers.setActive(minato, false);
        asks(session).andExpect(status().isUnauthorized());
        signIn("customer", "michi-demo").andExpect(status().isUnauthorized());
        actAs("admin");
        customers.setActive(minato, true);
        asks(session).andExpect(status().isUnauthorized());
        asks(session("customer")).andExpect(status().isOk());
    }

    @Test
    void whoIsDeactivatedIsOutWithTheNextRequest() throws Exception {
        actAs("admin");
        var manager = people.get(new PersonId("manager"));
        var session = session("manager");
        asks(session).andExpect(status().isOk());
        fetchesAClip(session).andExpect(status().isNotFound());
        actAs("admin");
        people.updateStanding(manager.id(), Standing.of(manager).with(false));
        fetchesAClip(session).andExpect(redirectedUrl("/sign-in"));
        asks(session).andExpect(status().isUnauthorized());
        signIn("manager", "michi-demo").andExpect(status().isUnauthorized());
        actAs("admin");
        people.updateStanding(manager.id(), Standing.of(manager).with(true));
    }

    @Test
    void changingThePasswordKeepsThisSessionAndEndsTheOthers() throws Exception {
        var mine = actAs("customer");

        var other = session("customer");
        actAs(mine);
        assertThat(accounts.changePassword("wrong", new Password("minato-minato")))
                .isInstanceOf(PasswordChange.WrongPassword.class);
        assertThat(accounts.changePassword("michi-demo", new Password("minato-minato")))
                .isInstanceOf(PasswordChange.Changed.class);
        asks(other).andExpect(status().isUnauthorized());
        web.perform(get("/api/v1/me").with(authentication(mine))).andExpect(status().isOk());
    }

    private PersonAuthentication actAs(String person) {
        var authentication = WithPersonContext.authentication(people, credentials, person);
        actAs(authentication);
        return authentication;
    }

    private void actAs(PersonAuthentication authentication) {
        var own = context.createEmptyContext();
        own.setAuthentication(authentication);
        context.setContext(own);
    }

    private MockHttpSession session(String name) throws Exception {
        var request = signIn(name, "michi-demo")
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getRequest();
        return (MockHttpSession) request.getSession();
    }

    private ResultActions asks(MockHttpSession session) throws Exception {
        var fresh = session.isInvalid() ? new MockHttpSession() : session;
        return web.perform(get("/api/v1/me").session(fresh));
    }

    /** One that is not there: whoever is let in learns that. */
    private ResultActions fetchesAClip(MockHttpSession session) throws Exception {
        return web.perform(get("/media/clips/c-none/ja/abc/720p.mp4").session(session));
    }

    private ResultActions signIn(String name, String password) throws Exception {
        return signInFrom("127.0.0.1", name, password);
    }

    private ResultActions signInFrom(String address, String name, String password) throws Exception {
        return web.perform(post("/sign-in")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .header("Accept-Language", "en")
                .param("username", name)
                .param("password", password));
    }

    private ResultActions choose(String link, String password, String repeated) throws Exception {
        return web.perform(post(link).with(csrf()).param("password", password).param("repeated", repeated));
    }

    static final class HandClock extends Clock {
        private volatile Instant now = Instant.parse("2026-11-22T00:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
