package dev.michi.sharing;

import static dev.michi.sharing.TwoCustomers.PHONE;
import static dev.michi.sharing.TwoCustomers.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.michi.people.DemoTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** How many read what was shared: everybody once a day, programmes and the admin never. */
@DemoTest
@Import(TwoCustomers.class)
class NumbersTest {

    @Autowired
    TwoCustomers customers;

    @Autowired
    MockMvc web;

    private JsonNode share = tools.jackson.databind.node.NullNode.getInstance();
    private String path = "";

    @BeforeEach
    void share() throws Exception {
        customers.moveIn();
        share = customers.share("customer", Map.of());
        path = path(share);
    }

    @Test
    void aReaderCountsOnceHoweverOftenTheyLoadIt() throws Exception {
        for (var i = 0; i < 5; i++) {
            customers.open(path, PHONE, "10.1.0.1");
        }
        customers.open(path, PHONE, "10.1.0.2");
        assertThat(numbers().get("opens").asInt()).isEqualTo(2);
    }

    @Test
    void programmesAndThoseWhoAreSignedInAreNotCounted() throws Exception {
        customers.open(path, "Slackbot-LinkExpanding 1.0", "10.1.0.1");
        customers.open(path, "curl/8.5", "10.1.0.1");
        web.perform(get(path).header("User-Agent", PHONE).header("Sec-Purpose", "prefetch"));
        var session = new MockHttpSession();
        session.setAttribute("SPRING_SECURITY_CONTEXT", "somebody");
        web.perform(get(path).header("User-Agent", PHONE).session(session).with(call -> {
            call.setRequestedSessionId(session.getId());
            return call;
        }));
        assertThat(numbers().get("opens").asInt()).isZero();
    }

    @Test
    void fewerThanFiveAreNotToldApart() throws Exception {
        for (var i = 1; i <= 4; i++) {
            read("10.2.0." + i);
        }
        assertThat(numbers().has("devices")).isFalse();
        assertThat(numbers().at("/tutorials/0/steps").isEmpty()).isTrue();
        assertThat(numbers().get("days").isEmpty()).isTrue();
        assertThat(lineInAll()).endsWith("\"Test\",\"\",\"4\",\"0\",\"0\",\"0\",\"\",\"\",\"\",\"\"");

        read("10.2.0.5");
        assertThat(lineInAll()).endsWith("\"Test\",\"\",\"5\",\"0\",\"0\",\"0\",\"5\",\"\",\"\",\"\"");
        assertThat(numbers().at("/days/0/opens").asInt()).isEqualTo(5);
        assertThat(numbers().at("/devices/phone").asInt()).isEqualTo(5);
        assertThat(numbers().at("/tutorials/0/steps/1/ticked").asInt()).isEqualTo(5);
        assertThat(numbers().at("/tutorials/0/steps/2/reached").asInt()).isZero();
        assertThat(numbers().get("done").asInt()).isZero();
    }

    private void read(String from) throws Exception {
        customers.open(path, PHONE, from);
        customers.send(path + "/n", "t=for-all&r=1,2,99&d=2&c=none:7", PHONE, from);
        customers.send(path + "/n", "t=for-all&r=1,2&d=2&f=", PHONE, from);
    }

    @Test
    void whoeverDidNotOpenThePageCannotAddToTheNumbers() throws Exception {
        customers.send(path + "/n", "t=for-all&f=1", PHONE, "10.3.0.1");
        assertThat(numbers().get("done").asInt()).isZero();
    }

    @Test
    void anOpinionCountsOnceAndItsLastWordStands() throws Exception {
        customers.open(path, PHONE, "10.4.0.1");
        customers.send(path + "/for-all/opinion", "helpful=no&comment=", PHONE, "10.4.0.1");
        var thanks = customers.send(path + "/for-all/opinion", "helpful=yes&comment=%3Cb%3Eok", PHONE, "10.4.0.1");

        assertThat(thanks.getStatus()).isEqualTo(200);
        assertThat(numbers().get("helpful").asInt()).isEqualTo(1);
        assertThat(numbers().get("notHelpful").asInt()).isZero();
        assertThat(numbers().at("/comments/0").asString()).isEqualTo("<b>ok");
    }

    @Test
    void manyAtOnceAreCountedExactly() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 300; i++) {
                var reader = "10.5." + i / 100 + "." + i % 100;
                threads.submit(() -> customers.open(path, PHONE, reader));
                threads.submit(() -> customers.open(path, PHONE, reader));
            }
        }
        assertThat(numbers().get("opens").asInt()).isEqualTo(300);
    }

    @Test
    void thoseWhoLookAfterCustomersSeeWhatNobodyOpened() throws Exception {
        var all = customers.json(
                customers.call("manager", HttpMethod.GET, "/api/v1/shares/numbers?unopened=true&limit=100", null));
        assertThat(all.get("items").valueStream().map(each -> each.get("share").asString()))
                .contains(share.get("id").asString());
    }

    @Test
    void theTableOpensInASpreadsheetAndRunsNothingThere() throws Exception {
        customers.share("customer", Map.of("name", "=cmd|' /C calc'!A0"));
        var csv = csv();
        assertThat(csv.getContentType()).startsWith("text/csv");
        var text = csv.getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF\"").contains("\"'=cmd|");
    }

    private MockHttpServletResponse csv() throws Exception {
        return web.perform(get("/api/v1/shares/numbers")
                        .header("Accept", "text/csv")
                        .with(org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors
                                .authentication(customers.as("customer"))))
                .andReturn()
                .getResponse();
    }

    /** Of the share that was made last. */
    private String lineInAll() throws Exception {
        return csv().getContentAsString(StandardCharsets.UTF_8).lines().toList().get(1);
    }

    private JsonNode numbers() throws Exception {
        return customers.json(customers.call(
                "customer", HttpMethod.GET, "/api/v1/shares/" + share.get("id").asString() + "/numbers", null));
    }
}
