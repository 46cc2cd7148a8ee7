package dev.michi.sharing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.catalog.ModuleId;
import dev.michi.people.Customer;
import dev.michi.people.CustomerId;
import dev.michi.people.PersonId;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.sharing.Share;
import dev.michi.sharing.ShareId;
import dev.michi.sharing.ShareNumbers;
import dev.michi.uikit.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CustomersPageTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final CustomerId MINATO = new CustomerId("minato");

    private final Words words = new Words(
            Language.EN, ZoneOffset.UTC, (key, parameters) -> "[" + key + " " + Arrays.toString(parameters) + "]");

    @Test
    void whatNobodyOpenedInTwoDaysComesFirst() {
        assertThat(html(shared(Duration.ofDays(3)), 0)).contains("[customers.unopened []]", "Poster at the gate");
    }

    @Test
    void whatWasHandedOutJustNowIsNoTroubleYet() {
        assertThat(html(shared(Duration.ofHours(47)), 0))
                .contains("[customers.finding.none []]")
                .doesNotContain("customers.unopened", "Poster at the gate");
    }

    @Test
    void whatOnePersonOpenedIsNoTrouble() {
        assertThat(html(shared(Duration.ofDays(9)), 1)).doesNotContain("customers.unopened");
    }

    private String html(Share share, int opens) {
        var numbers = new ShareNumbers(
                share.id(), opens, 0, 0, 0, List.of(), Optional.empty(), List.of(), List.of(), Optional.empty());
        return new CustomersPage(
                        List.of(new Customer(MINATO, new LocalizedText("みなと", "Minato"))),
                        List.of(share),
                        List.of(numbers),
                        Map.of(),
                        any -> List.of(),
                        LocalDate.of(2026, 11, 22),
                        NOW,
                        words)
                .markup()
                .html();
    }

    private static Share shared(Duration ago) {
        return new Share(
                new ShareId("sh-1"),
                MINATO,
                new PersonId("customer"),
                "Poster at the gate",
                List.of(new ModuleId("m-one")),
                List.of(Language.JA),
                Share.Style.PLAIN,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Map.of(),
                NOW.minus(ago),
                Optional.empty(),
                1);
    }
}
