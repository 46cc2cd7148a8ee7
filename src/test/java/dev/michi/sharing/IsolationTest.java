package dev.michi.sharing;

import static dev.michi.sharing.TwoCustomers.path;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.people.DemoTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/**
 * Customers know nothing of each other, and nothing of the inside. Addresses are those that exist, whoever adds one; ids
 * are those of the other customer, and of things inside.
 */
@DemoTest
@Import(TwoCustomers.class)
class IsolationTest {

    private static final List<String> SECRETS =
            List.of("kawabe", "Kawabe", "かわべ", "川辺", "m-for-kawabe", "Of Kawabe alone");

    /** Their own and everybody's; the person's tokens are their own as well. */
    private static final Set<String> OPEN = Set.of(
            "/api/v1/me",
            "/api/v1/me/notices",
            "/api/v1/me/notices/{id}/read",
            "/api/v1/tokens",
            "/sign-in",
            "/sign-in/help",
            "/welcome/{link}",
            "/setup/{link}");

    @Autowired
    TwoCustomers customers;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping controllers;

    private JsonNode theirs = tools.jackson.databind.node.NullNode.getInstance();

    @BeforeEach
    void share() throws Exception {
        customers.moveIn();
        theirs = customers.share(
                customers.kawabeAdmin(),
                Map.of("name", "Of Kawabe alone", "tutorials", List.of("m-for-kawabe", "m-for-all")));
    }

    @Test
    void anAdminGetsNothingOfAnotherCustomerByAnyAddress() throws Exception {
        for (var address : addresses()) {
            for (var id : List.of("kawabe", id(theirs), customers.kawabeAdmin(), "m-for-kawabe", "for-kawabe")) {
                var asked = address.with(id);
                var answer = customers.call("customer", address.method(), asked, address.body());
                assertNothingOf(answer, address.method() + " " + asked, id);
            }
        }
        assertThat(customers
                        .json(customers.call("manager", HttpMethod.GET, "/api/v1/shares/" + id(theirs), null))
                        .get("state")
                        .asString())
                .isEqualTo("open");
    }

    /** What was asked for stands in the answer's "instance"; but for that, nothing of theirs may. */
    private static void assertNothingOf(MockHttpServletResponse answer, String what, String asked) throws Exception {
        var text = answer.getContentAsString(StandardCharsets.UTF_8).replace(asked, "");
        assertThat(SECRETS).as(what + " answered " + answer.getStatus()).noneMatch(text::contains);
    }

    @Test
    void whatIsSomebodyElsesAnswersAsWhatIsNotThere() throws Exception {
        for (var address : addresses()) {
            if (!address.path().contains("{") || OPEN.contains(address.path())) {
                continue;
            }
            for (var pair : Map.of(id(theirs), "sh-00000000000000000000", "kawabe", "nobody")
                    .entrySet()) {
                var real = customers.call("customer", address.method(), address.with(pair.getKey()), address.body());
                var made = customers.call("customer", address.method(), address.with(pair.getValue()), address.body());
                assertThat(real.getStatus()).as(address.toString()).isEqualTo(made.getStatus());
                assertThat(real.getContentAsString().replace(pair.getKey(), ""))
                        .as(address.toString())
                        .isEqualTo(made.getContentAsString().replace(pair.getValue(), ""));
                assertThat(real.getHeader("ETag")).isNull();
            }
        }
    }

    @Test
    void anAdminGetsNothingFromInside() throws Exception {
        var inside = new TreeSet<String>();
        for (var address : addresses()) {
            if (!address.isOfCustomers()
                    && !OPEN.contains(address.path())
                    && !address.path().startsWith("/api/v1/tokens")) {
                var asked = address.path()
                        .replace("{slug}", "welcome-to-cs")
                        .replace("{module}", "welcome-to-cs")
                        .replaceAll("\\{[^}]*}", "x");
                var status = customers
                        .call("customer", address.method(), asked, address.body())
                        .getStatus();
                if (status != 403) {
                    inside.add(status + " " + address.method() + " " + asked);
                }
            }
        }
        assertThat(inside).isEmpty();
    }

    @Test
    void aTutorialOfAnotherCustomerCannotBeShared() throws Exception {
        for (var module : List.of("m-for-kawabe", "m-inside", "m-none")) {
            var answer = customers.call("customer", HttpMethod.POST, "/api/v1/shares", """
                    {"name": "x", "tutorials": ["%s"]}""".formatted(module));
            assertThat(answer.getStatus()).as(module).isEqualTo(400);
            assertThat(answer.getContentAsString()).contains("made for your company");
        }
    }

    @Test
    void aPictureOfAnotherShareHasNoAddressInThisOne() throws Exception {
        var ours = customers.share("customer", Map.of());
        var page = customers.open(path(theirs) + "/for-kawabe").getContentAsString();
        var picture = page.substring(page.indexOf("/f/"), page.indexOf(".svg") + 4);
        assertThat(customers.open(path(theirs) + picture).getStatus()).isEqualTo(200);
        assertThat(customers.open(path(ours) + picture.replace("/f/", "/f/0")).getStatus())
                .isEqualTo(404);
        assertThat(customers.open(path(ours) + "/for-kawabe").getStatus()).isEqualTo(404);
        assertThat(customers.open(path(ours) + "/inside").getStatus()).isEqualTo(404);
    }

    /** Their company's list of domains decides, and nothing else; others have the addresses, or nobody has. */
    @Test
    void anAdminDoesNotFindOutWhichAddressesAreKnownElsewhere() throws Exception {
        assertThat(customers
                        .call("manager", HttpMethod.POST, "/api/v1/customers/kawabe/admins", asking("both@gmail.com"))
                        .getStatus())
                .isIn(201, 409);
        var before = customers.call("customer", HttpMethod.GET, "/api/v1/customers/minato/admins", null);
        var answers = new HashSet<String>();
        for (var email : List.of(
                "hajime@kawabe.example",
                "HAJIME@Kawabe.example",
                "nobody@kawabe.example",
                "makoto.kitagawa@michi.example",
                "nobody@michi.example",
                "both@gmail.com",
                "neither@gmail.com",
                "nobody@sub.minato.example",
                "nobody@nowhere.example")) {
            var answer = invitation(email);
            answers.add(answer.getStatus() + answer.getContentAsString(StandardCharsets.UTF_8));
            assertThat(invitation(email).getContentAsString()).isEqualTo(answer.getContentAsString());
        }
        assertThat(answers).singleElement().asString().startsWith("202");
        var after = customers.call("customer", HttpMethod.GET, "/api/v1/customers/minato/admins", null);
        assertThat(after.getContentAsString()).isEqualTo(before.getContentAsString());
        assertThat(told()).containsOnlyOnce("both@gmail.com").containsOnlyOnce("neither@gmail.com");
    }

    private String told() throws Exception {
        return customers
                .call("manager", HttpMethod.GET, "/api/v1/me/notices", null)
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** Where nobody else can have an address, or will have one, an invitation goes at once and can tell nothing. */
    @Test
    void aDomainThatOthersUseCannotBeOnACompanysList() throws Exception {
        for (var domain : List.of("gmail.com", "abc.biglobe.ne.jp")) {
            assertThat(domains("minato", "minato.example", domain)).isEqualTo(400);
        }
        for (var domain : List.of("kawabe.example", "KAWABE.Example", "michi.example")) {
            assertThat(domains("minato", "minato.example", domain)).as(domain).isEqualTo(409);
        }
        assertThat(customers
                        .call("customer", HttpMethod.GET, "/api/v1/customers/minato", null)
                        .getContentAsString())
                .contains("\"domains\":[\"minato.example\"]");
    }

    @Test
    void nobodyIsAddedElsewhereAtADomainThatIsOneCompanysAlone() throws Exception {
        var refused = customers.call(
                "manager", HttpMethod.POST, "/api/v1/customers/kawabe/admins", asking("new@Minato.example"));
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(refused.getContentType()).startsWith("application/problem+json");
        assertThat(customers.json(refused).get("customer").asString()).isEqualTo("minato");
        assertThat(invitation("new@minato.example").getStatus()).isEqualTo(201);
        assertThat(invitation("NEW@minato.example").getStatus()).isEqualTo(409);
    }

    private int domains(String customer, String... domains) throws Exception {
        var list = Arrays.stream(domains).map(each -> '"' + each + '"').toList();
        return customers
                .call("manager", HttpMethod.PATCH, "/api/v1/customers/" + customer, "{\"domains\": " + list + "}")
                .getStatus();
    }

    private MockHttpServletResponse invitation(String email) throws Exception {
        return customers.call("customer", HttpMethod.POST, "/api/v1/customers/minato/admins", asking(email));
    }

    private static String asking(String email) {
        return """
                {"familyJa": "誰", "givenJa": "か", "email": "%s"}""".formatted(email);
    }

    @Test
    void nobodyWithoutAnAccountGetsAnyOfIt() throws Exception {
        for (var address : addresses()) {
            if (address.path().startsWith("/api/")) {
                var asked = address.with("kawabe");
                var answer = customers.call("nobody", address.method(), asked, address.body());
                assertThat(answer.getStatus()).as(address.toString()).isIn(401, 403);
            }
        }
    }

    private List<Address> addresses() {
        return Address.all(controllers);
    }

    private static String id(JsonNode share) {
        return share.get("id").asString();
    }
}
