package dev.michi.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.people.DemoTest;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is asked for many times at once, by an impatient finger or a network that tries again, is there once. */
@DemoTest
@Import(TwoCustomers.class)
class OnceTest {

    private static final int TIMES = 8;

    @Autowired
    TwoCustomers customers;

    @BeforeEach
    void moveIn() throws Exception {
        customers.moveIn();
    }

    @Test
    void aShareOfOneKey() throws Exception {
        var name = UUID.randomUUID().toString();
        var body = "{\"name\": \"%s\", \"tutorials\": [\"m-for-all\"]}".formatted(name);
        var answers = atOnce(() -> customers.callWithKey("customer", "/api/v1/shares", body, name));
        assertThat(answers).containsExactlyInAnyOrderEntriesOf(Map.of(201, 1L, 200, TIMES - 1L));
        assertThat(count("customer", "/api/v1/shares?limit=100", name)).isEqualTo(1);
    }

    @Test
    void aRolloutOfOneKey() throws Exception {
        var name = UUID.randomUUID().toString();
        var body = """
                {"title": {"ja": "%1$s", "en": "%1$s"}, "items": [{"tutorial": "m-for-all", "on": "2027-01-12",
                "text": {"ja": "どうぞ", "en": "Here"}}]}""".formatted(name);
        var answers = atOnce(() -> customers.callWithKey("manager", "/api/v1/customers/minato/rollouts", body, name));
        assertThat(answers).containsExactlyEntriesOf(Map.of(201, (long) TIMES));
        assertThat(count("customer", "/api/v1/rollouts", name)).isEqualTo(1);
    }

    @Test
    void aCustomerAndItsAdmin() throws Exception {
        var id = "once-" + UUID.randomUUID().toString().substring(0, 8);
        var company = "{\"id\": \"%1$s\", \"name\": {\"ja\": \"%1$s\", \"en\": \"%1$s\"}}".formatted(id);
        var admin = "{\"familyJa\": \"一\", \"givenJa\": \"度\", \"email\": \"%s@once.example\"}".formatted(id);

        var added = atOnce(() -> customers.call("manager", HttpMethod.POST, "/api/v1/customers", company));
        var invited =
                atOnce(() -> customers.call("manager", HttpMethod.POST, "/api/v1/customers/" + id + "/admins", admin));

        var once = Map.of(201, 1L, 409, TIMES - 1L);
        assertThat(added).containsExactlyInAnyOrderEntriesOf(once);
        assertThat(invited).containsExactlyInAnyOrderEntriesOf(once);
        assertThat(count("manager", "/api/v1/customers/" + id + "/admins", id + "@once.example"))
                .isEqualTo(1);
    }

    /** @return how often which status was answered */
    private static Map<Integer, Long> atOnce(Callable<MockHttpServletResponse> call) throws Exception {
        var ready = new CountDownLatch(TIMES);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Callable<Integer>>();
            for (var i = 0; i < TIMES; i++) {
                all.add(() -> {
                    ready.countDown();
                    ready.await();
                    return call.call().getStatus();
                });
            }
            var statuses = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(all)) {
                statuses.add(answer.get());
            }
            return statuses.stream().collect(Collectors.groupingBy(each -> each, Collectors.counting()));
        }
    }

    private long count(String person, String list, String what) throws Exception {
        var items = customers
                .json(customers.call(person, HttpMethod.GET, list, null))
                .get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(each -> each.toString().contains(what))
                .count();
    }
}
