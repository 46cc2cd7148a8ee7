package dev.michi.sharing;

import static dev.michi.sharing.TwoCustomers.path;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.catalog.Audience;
import dev.michi.people.CustomerId;
import dev.michi.people.DemoTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/**
 * What each role inside gets with the ids of both customers, at every address there is; and that nothing a customer gets
 * depends on what another one does.
 */
@DemoTest
@Import(TwoCustomers.class)
class RoleIsolationTest {

    /** What customers are called: authors see it where they say for whom a module is, and nowhere else. */
    private static final List<String> NAMES = List.of("かわべ運輸", "Kawabe Transport", "Minato Manufacturing");

    private static final String NAMING = "/api/v1/manuscripts/customers";

    /** What else is known of customers and their people, but for the names of tutorials, which authors give. */
    private static final List<String> SECRETS =
            List.of("川辺", "kawabe.example", "Of Kawabe alone", "minato.example", "Of Minato alone");

    @Autowired
    TwoCustomers customers;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping controllers;

    private JsonNode minatos = NullNode.getInstance();
    private JsonNode kawabes = NullNode.getInstance();

    @BeforeEach
    void share() throws Exception {
        customers.moveIn();
        minatos = customers.share("customer", Map.of("name", "Of Minato alone"));
        kawabes = customers.share(
                customers.kawabeAdmin(), Map.of("name", "Of Kawabe alone", "tutorials", List.of("m-for-kawabe")));
    }

    /** A learner, an author and a publisher. Their own writing with nothing in it tells them nothing, and is left out. */
    @ParameterizedTest
    @ValueSource(strings = {"learner", "abe-sakura", "kobayashi-rin"})
    void thoseInsideWhoDoNotLookAfterCustomersGetNothingOfAny(String person) throws Exception {
        for (var address : addresses()) {
            if (!address.isGet() && !address.isOfCustomers()) {
                continue;
            }
            for (var id : List.of("minato", "kawabe", id(minatos), id(kawabes), customers.kawabeAdmin())) {
                var asked = address.with(id);
                var answer = customers.call(person, address.method(), asked, address.body());
                if (address.isOfCustomers()) {
                    assertThat(answer.getStatus())
                            .as(address.method() + " " + asked)
                            .isEqualTo(403);
                }
                var text = text(answer);
                assertThat(SECRETS).as(address.method() + " " + asked).noneMatch(text::contains);
                if (!address.path().equals(NAMING)) {
                    assertThat(NAMES).as(address.method() + " " + asked).noneMatch(text::contains);
                }
            }
        }
    }

    /** A manager and an administrator see how shares of all are doing; where they lead and what opens them stays with the customer. */
    @ParameterizedTest
    @ValueSource(strings = {"manager", "admin"})
    void thoseWhoLookAfterCustomersCanNeitherOpenNorChangeWhatIsShared(String person) throws Exception {
        for (var share : List.of(minatos, kawabes)) {
            var before = text(customers.call(person, HttpMethod.GET, "/api/v1/shares/" + id(share), null));
            for (var address : addresses()) {
                var isOfShare = address.path().startsWith("/api/v1/shares/{");
                var asked = address.with(id(share));
                if (address.isGet() || isOfShare) {
                    var answer = customers.call(person, address.method(), asked, address.body());
                    assertThat(text(answer)).as(asked).doesNotContain(path(share), "\"sealed\"", "$2a$");
                    if (isOfShare && !address.isGet()) {
                        assertThat(answer.getStatus())
                                .as(address.method() + " " + asked)
                                .isEqualTo(403);
                    }
                }
            }
            assertThat(text(customers.call(person, HttpMethod.GET, "/api/v1/shares/" + id(share), null)))
                    .isEqualTo(before);
        }
    }

    /** Bodies, statuses, lengths and ETags of all that an admin and their readers get. */
    @Test
    void nothingOneCustomerGetsChangesByWhatAnotherOneDoes() throws Exception {
        var before = allThatMinatoGets();

        for (var i = 0; i < 3; i++) {
            customers.share(customers.kawabeAdmin(), Map.of("name", "Another " + i));
        }
        customers.open(path(kawabes));
        customers.publish(
                customers.tutorial("new-for-kawabe", new Audience(false, Set.of(new CustomerId("kawabe")), "", "")));
        customers.call("manager", HttpMethod.PATCH, "/api/v1/customers/kawabe", "{\"accent\": \"#123456\"}");

        assertThat(allThatMinatoGets()).containsExactlyEntriesOf(before);
    }

    /** But for the pages for those who are not signed in: in a demo they name its people. */
    private List<Address> addresses() {
        return Address.all(controllers).stream()
                .filter(address -> !address.path().startsWith("/sign-in"))
                .toList();
    }

    private Map<String, String> allThatMinatoGets() throws Exception {
        var all = new TreeMap<String, String>();
        for (var address : addresses()) {
            if (address.isGet() && !address.path().endsWith(".pdf")) {
                for (var id : List.of("minato", id(minatos), "for-minato")) {
                    var asked = address.with(id);
                    all.put(asked, seen(customers.call("customer", HttpMethod.GET, asked, null)));
                }
            }
        }
        // By a programme, which is not counted.
        all.put("page", seen(customers.open(path(minatos), "curl/8.5", "10.0.0.1")));
        assertThat(all.get("/api/v1/shares")).contains("200", "Of Minato alone");
        return all;
    }

    private static String seen(MockHttpServletResponse answer) throws Exception {
        return answer.getStatus() + " " + answer.getHeader("ETag") + " " + answer.getContentAsByteArray().length + " "
                + text(answer);
    }

    private static String text(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private static String id(JsonNode share) {
        return share.get("id").asString();
    }
}
