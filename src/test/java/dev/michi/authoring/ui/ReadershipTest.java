package dev.michi.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.authoring.DraftId;
import dev.michi.authoring.ForCustomers;
import dev.michi.authoring.Manuscript;
import dev.michi.authoring.ManuscriptJson;
import dev.michi.authoring.ModuleManuscript;
import dev.michi.people.CustomerId;
import dev.michi.people.Customers;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.uikit.Words;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** The reviewer reads who gets a module, who keeps it and who loses it, by name. */
class ReadershipTest {

    private static final Words WORDS = new Words(
            Language.EN, ZoneOffset.UTC, (key, values) -> key.replaceFirst(".*\\.", "") + Arrays.toString(values));

    private final Readership readership =
            new Readership(List.of(customer("alder", "Alder"), customer("birch", "Birch")), WORDS);

    @ParameterizedTest
    @CsvSource({
        "none, none, ''",
        "none, alder, opens[Alder]",
        "none, all, opens[all[]]",
        "all, all, stays[all[]]",
        "all, alder, stays[Alder] closes[others[]]",
        "all, none, closes[all[]]",
        "alder, all, opens[all[]]",
        "alder, alder birch, opens[Birch] stays[Alder]",
        "alder birch, birch, stays[Birch] closes[Alder]",
        "alder gone, none, 'closes[Alder, gone]'"
    })
    void saysWhoGetsItKeepsItAndLosesIt(String before, String now, String said) {
        var notice = readership.notice(Optional.of(module(before)), module(now)).html();
        assertThat(notice.replaceAll("<svg.*?</svg>|</p><p>", " ")
                        .replaceAll("<[^>]*>", "")
                        .strip())
                .isEqualTo(said);
    }

    private static Manuscript module(String customers) {
        var who = customers.equals("none") || customers.equals("all") ? customers : ForCustomers.NAMED;
        var json = (ObjectNode) ManuscriptJson.tree(ModuleManuscript.empty("m-x", "x"));
        var mark = json.putObject("customers").put("who", who);
        List.of(customers.split(" ")).forEach(mark.putArray("named")::add);
        return ManuscriptJson.sent(DraftId.Kind.MODULE, json).orElseThrow();
    }

    private static Customers.Name customer(String id, String name) {
        return new Customers.Name(new CustomerId(id), new LocalizedText(name, name), true);
    }
}
