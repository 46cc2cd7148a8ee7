package dev.michi.learning.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.Check;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Publication;
import dev.michi.catalog.Publication.Kind;
import dev.michi.catalog.Publications;
import dev.michi.catalog.Question;
import dev.michi.learning.Lessons;
import dev.michi.people.PersonId;
import dev.michi.shared.LocalizedText;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;

/** What publications ask, over the API. Each test has a module of its own. */
@ApiTest
@DirtiesContext
class RevisionsApiTest {

    private static final String RIGHT = "{\"who\": {\"chosen\": [\"help-desk\"]}}";

    @Autowired
    ApiClient api;

    @Autowired
    Catalog catalog;

    @Autowired
    Publications publications;

    @Autowired
    ApiTest.HandClock clock;

    @Test
    void aSubstantiveRevisionIsReadAnsweredAndAcknowledgedOnce() throws Exception {
        publish(Lessons.module("deadline", Lessons.reading("deadline-a")), Kind.EDITORIAL, Optional.empty());
        api.put("kato-yuto", "/api/v1/modules/deadline/units/deadline-a/read", "{}");
        var hash = publish(
                Lessons.version(2, "deadline", Lessons.reading("deadline-a")),
                Kind.SUBSTANTIVE,
                Optional.of(Lessons.single(Lessons.WHO)));

        var asked = api.get("kato-yuto", "/api/v1/me/revisions").at("/items/0");
        assertThat(asked.get("module").asString()).isEqualTo("deadline");
        assertThat(asked.get("asked").asString()).isEqualTo("read-again");
        assertThat(asked.get("by").asString()).isEqualTo("2030-01-10");
        assertThat(asked.at("/notes/0/note").asString()).isEqualTo("Changed");
        assertThat(asked.get("question").toString()).contains("help-desk").doesNotContain("SECRET", "right");
        assertThat(api.get("kato-yuto", "/api/v1/modules/deadline")
                        .get("contentHash")
                        .asString())
                .isEqualTo(hash);

        var to = "/api/v1/modules/deadline/acknowledgements";
        assertThat(field(400, to, "{}")).isEqualTo("contentHash");
        assertThat(field(409, to, "{\"contentHash\": \"older\"}")).isEqualTo("contentHash");
        assertThat(field(400, to, wish(hash, "null"))).isEqualTo("answers.who");
        assertThat(field(400, to, wish(hash, "{\"who\": {\"chosen\": [\"sales\"]}}")))
                .isEqualTo("answers.who");
        var first = api.body(api.call("kato-yuto", POST, to, wish(hash, RIGHT)), 201);
        var again = api.body(api.call("kato-yuto", POST, to, wish(hash, RIGHT)), 200);

        assertThat(again).isEqualTo(first);
        assertThat(first.get("language").asString()).isEqualTo("en");
        assertThat(api.get("kato-yuto", "/api/v1/me/revisions").get("items").size())
                .isZero();
    }

    @Test
    void theReportSaysWhoHadAcceptedWhatAndIsATableForSpreadsheets() throws Exception {
        var hash = publish(rule("table"), Kind.EDITORIAL, Optional.empty());
        api.put("kato-yuto", "/api/v1/modules/table/units/table-a/read", "{}");
        assertThat(field(409, "/api/v1/modules/table/acknowledgements", wish("x", "null")))
                .isEqualTo("contentHash");
        api.body(api.call("kato-yuto", POST, "/api/v1/modules/table/acknowledgements", wish(hash, "null")), 201);
        var address = "/api/v1/acknowledgements?limit=100&module=table";

        var row = api.get("manager", address)
                .get("items")
                .valueStream()
                .filter(each -> each.get("person").asString().equals("kato-yuto"))
                .findFirst()
                .orElseThrow();
        assertThat(row.get("contentHash").asString()).isEqualTo(hash);
        assertThat(row.get("holds").asBoolean()).isTrue();
        var before = api.get("manager", address + "&at=2026-01-01").get("items").valueStream();
        assertThat(before).allMatch(each -> !each.get("holds").asBoolean());
        var everybody = api.get("author", address).get("items").size();
        assertThat(everybody)
                .isGreaterThan(api.get("manager", address).get("items").size());

        var table = api.call("manager", GET, address + "&format=csv", null);
        assertThat(table.getContentType()).startsWith("text/csv");
        var text = table.getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFperson,name,").contains("kato-yuto,").contains(hash);
        assertThat(api.problem(400, "manager", GET, "/api/v1/acknowledgements", null)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("module");
        assertThat(api.problem(400, "manager", GET, address + "&at=soon", null)
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("at");
    }

    @Test
    void whatIsToldIsPutAside() throws Exception {
        publish(Lessons.module("told", Lessons.reading("told-a")), Kind.EDITORIAL, Optional.empty());
        api.put("mori-takumi", "/api/v1/modules/told/units/told-a/read", "{}");
        publish(
                Lessons.version(2, "told", Lessons.reading("told-a"), Lessons.reading("told-b")),
                Kind.CLARIFYING,
                Optional.empty());

        var told = api.get("mori-takumi", "/api/v1/me/revisions").at("/items/0");
        assertThat(told.at("/notes/0/kind").asString()).isEqualTo("clarifying");
        assertThat(told.at("/newUnits/0").asString()).isEqualTo("told-b");
        assertThat(api.get("mori-takumi", "/api/v1/modules/told")
                        .get("complete")
                        .asBoolean())
                .isTrue();

        assertThat(api.call("mori-takumi", PUT, "/api/v1/modules/told/noticed", null)
                        .getStatus())
                .isEqualTo(204);
        assertThat(api.get("mori-takumi", "/api/v1/me/revisions")
                        .at("/items/0/notes")
                        .size())
                .isZero();
    }

    @Test
    void aRegradeIsLookedAtAndThenDone() throws Exception {
        var key = Lessons.asking("key-a");
        publish(Lessons.module("key", key), Kind.EDITORIAL, Optional.empty());
        var sales = "{\"answers\": {\"who\": {\"chosen\": [\"sales\"]}}}";
        api.post("mori-takumi", "/api/v1/modules/key/units/key-a/attempts", sales);
        var options = ((Question.Single) Lessons.single(Lessons.WHO))
                .options().stream()
                        .map(it -> new Question.Option(
                                it.id(), it.text(), it.why(), it.id().equals("sales")))
                        .toList();
        var corrected =
                new Question.Single(Lessons.WHO, Lessons.text("Who?"), Lessons.text(""), Optional.empty(), options);
        var check = new Check(List.of(corrected));
        publish(
                Lessons.version(2, "key", Lessons.unit("key-a", check, Lessons.checkBlock())),
                Kind.EDITORIAL,
                Optional.empty());
        var address = "/api/v1/modules/key/regrade";

        var preview = api.post("author", address, "{}");
        assertThat(preview.get("left").asInt()).isEqualTo(1);
        assertThat(preview.get("applied").asBoolean()).isFalse();
        assertThat(preview.at("/checks/0/unit").asString()).isEqualTo("key-a");
        api.problem(400, "author", POST, address, "{\"apply\": true}");
        api.problem(409, "author", POST, address, "{\"apply\": true, \"token\": \"other\"}");
        api.problem(403, "manager", POST, address, "{}");

        var wish = "{\"apply\": true, \"token\": \"" + preview.get("token").asString() + "\"}";
        assertThat(api.post("author", address, wish).get("left").asInt()).isZero();
        assertThat(api.post("author", address, wish).get("applied").asBoolean()).isTrue();
        var unit = api.get("mori-takumi", "/api/v1/modules/key/units/key-a");
        assertThat(unit.get("complete").asBoolean()).isTrue();
        assertThat(unit.get("points").asInt()).isEqualTo(100);
    }

    @Test
    void aModuleInOneLanguageSaysWhichOneItIs() throws Exception {
        var both = Lessons.module("one-language", Lessons.reading("one-language-a"));
        catalog.publish(List.of(Lessons.inJapaneseAlone(both)), List.of());

        var module = api.call("author", GET, "/api/v1/modules/one-language", null);
        var unit = api.call("author", GET, "/api/v1/modules/one-language/units/one-language-a", null);

        assertThat(module.getHeader("Content-Language")).isEqualTo("ja");
        assertThat(unit.getHeader("Content-Language")).isEqualTo("ja");
        assertThat(api.body(module, 200).get("languages").toString()).isEqualTo("[\"ja\"]");
    }

    @Test
    void nothingInATableIsAFormula() {
        assertThat(AcknowledgementCsv.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(AcknowledgementCsv.cell("＠SUM")).isEqualTo("'＠SUM");
        assertThat(AcknowledgementCsv.cell("Mori, \"T\"")).isEqualTo("\"Mori, \"\"T\"\"\"");
        assertThat(AcknowledgementCsv.cell("森 拓海")).isEqualTo("森 拓海");
    }

    private String field(int status, String address, String content) throws Exception {
        return api.problem(status, "kato-yuto", POST, address, content)
                .at("/errors/0/field")
                .asString();
    }

    private static String wish(String hash, String answers) {
        return "{\"contentHash\": \"" + hash + "\", \"answers\": " + answers + "}";
    }

    private static LearningModule rule(String name) {
        return Lessons.asRule(Lessons.module(name, Lessons.reading(name + "-a")));
    }

    private String publish(LearningModule module, Kind kind, Optional<Question> question) {
        clock.passSeconds(60);
        var hash = catalog.contentHashOf(module);
        publications.record(new Publication(
                module.id(),
                module.version(),
                hash,
                kind,
                new LocalizedText("変わりました", "Changed"),
                kind == Kind.SUBSTANTIVE ? Optional.of(LocalDate.of(2030, 1, 10)) : Optional.empty(),
                question,
                new PersonId("author"),
                clock.instant()));
        catalog.publish(List.of(module), List.of());
        clock.passSeconds(60);
        return hash;
    }
}
