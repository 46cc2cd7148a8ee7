package dev.michi.sharing;

import static dev.michi.sharing.TwoCustomers.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import dev.michi.media.MadeClip;
import dev.michi.people.DemoTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.node.ObjectNode;

/** What an author marks for a customer reaches that one, and nobody else, for as long as it is marked. */
@DemoTest
@Import({TwoCustomers.class, MadeClip.class})
class MarkedTutorialTest {

    private static final String MODULE = "/api/v1/modules/marked";
    private static final String AUTHOR = "abe-sakura";
    private static final String PUBLISHER = "author";

    @Autowired
    TwoCustomers customers;

    @Autowired
    MadeClip clips;

    @BeforeEach
    void moveIn() throws Exception {
        customers.moveIn();
    }

    @Test
    void itIsOpenToTheNamedCustomerUntilThatIsTakenBack() throws Exception {
        customers.json(customers.call(AUTHOR, POST, "/api/v1/modules", "{\"slug\": \"marked\"}"));
        clips.insert("c-marked", AUTHOR);
        publish("named", "minato");
        assertThat(titles("customer")).contains("m-marked");
        assertThat(titles(customers.kawabeAdmin())).doesNotContain("m-marked").contains("m-for-kawabe");
        assertThat(customers
                        .call(customers.kawabeAdmin(), POST, "/api/v1/shares", sharing())
                        .getStatus())
                .isEqualTo(400);

        var share = customers.share("customer", Map.of("tutorials", List.of("m-marked", "m-for-all")));
        var page = path(share) + "/marked";
        var html = customers.open(page).getContentAsString();
        assertThat(html).contains("みなとだけの題");
        var files = Pattern.compile(path(share) + "/[cf]/[^\" ]+")
                .matcher(html)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(String.join(" ", files)).contains(".svg", "720p.mp4", "poster.jpg", "captions.ja.vtt");
        for (var file : files) {
            assertThat(customers.open(file).getStatus()).as(file).isEqualTo(200);
        }

        var alone = customers.share("customer", Map.of("tutorials", List.of("m-marked")));
        var pinned = customers.share("customer", Map.of("tutorials", List.of("m-marked"), "pinned", true));
        assertThat(customers.open(path(pinned)).getStatus()).isEqualTo(200);

        publish("none");
        for (var empty : List.of(alone, pinned)) {
            var resting = customers.open(path(empty));
            assertThat(resting.getStatus()).isEqualTo(410);
            assertThat(resting.getContentAsString()).contains("お休み中", "内線 1234").doesNotContain("みなとだけの題");
            for (var made : List.of("qr.svg", "poster.pdf", "handout.pdf", "announcement")) {
                var address = "/api/v1/shares/" + empty.get("id").asString() + "/" + made;
                assertThat(customers.call("customer", GET, address, null).getStatus())
                        .as(made)
                        .isEqualTo(404);
            }
        }
        assertLikeAWrongAddress(page, path(share) + "/wrong");
        for (var file : files) {
            assertLikeAWrongAddress(file, path(share) + "/c/wrong");
        }
        assertLikeAWrongAddress("/api/v1/desk/tutorials/marked/picture", "/api/v1/desk/tutorials/wrong/picture");
        assertLikeAWrongAddress("/api/v1/modules/marked", "/api/v1/modules/wrong");
        assertLikeAWrongAddress("/api/v1/modules?q=%E9%A1%8C", "/api/v1/modules?q=wrong");
        assertLikeAWrongAddress("/media/clips/c-marked/ja/c-marked/720p.mp4", "/media/clips/c-wrong/ja/w/720p.mp4");
        assertThat(customers.open(path(share)).getContentAsString()).doesNotContain("みなとだけの題");
        assertThat(titles("customer")).doesNotContain("m-marked");
        assertThat(customers.call("customer", POST, "/api/v1/shares", sharing()).getStatus())
                .isEqualTo(400);

        publish("named", "minato");
        for (var again : List.of(alone, pinned)) {
            assertThat(customers.open(path(again)).getContentAsString()).contains("みなとだけの題");
        }
    }

    @Test
    void authorsSeeWhatCustomersAreCalledAndNothingElse() throws Exception {
        var names = customers.call(AUTHOR, GET, "/api/v1/manuscripts/customers", null);
        var kawabe = customers
                .json(names)
                .get("items")
                .valueStream()
                .filter(each -> each.get("id").asString().equals("kawabe"))
                .findFirst()
                .orElseThrow();
        assertThat(kawabe.propertyNames()).containsExactlyInAnyOrder("id", "name", "active");
        assertThat(customers.call(AUTHOR, GET, "/api/v1/customers", null).getStatus())
                .isEqualTo(403);
    }

    /** As the customer's admin and as a reader. */
    private void assertLikeAWrongAddress(String address, String wrong) throws Exception {
        var slugOrWord = Pattern.compile("c-marked/ja/c-marked|c-wrong/ja/w|marked|wrong");
        var asAdmin = customers.call("customer", GET, address, null);
        var instead = customers.call("customer", GET, wrong, null);
        assertThat(asAdmin.getStatus())
                .as(address)
                .isEqualTo(instead.getStatus())
                .isBetween(400, 499);
        assertThat(slugOrWord.matcher(asAdmin.getContentAsString()).replaceAll(""))
                .isEqualTo(slugOrWord.matcher(instead.getContentAsString()).replaceAll(""));
        assertThat(customers.open(address).getStatus())
                .as(address)
                .isEqualTo(customers.open(wrong).getStatus())
                .isBetween(300, 499);
    }

    private static String sharing() {
        return "{\"name\": \"x\", \"contact\": \"x\", \"tutorials\": [\"m-marked\"]}";
    }

    private List<String> titles(String admin) throws Exception {
        return customers
                .json(customers.call(admin, GET, "/api/v1/desk/tutorials", null))
                .get("items")
                .valueStream()
                .map(each -> each.get("id").asString())
                .toList();
    }

    private void publish(String who, String... named) throws Exception {
        var draft = customers.json(customers.call(AUTHOR, GET, MODULE + "/draft", null));
        var module = (ObjectNode) draft.get("manuscript");
        fill(module);
        var mark = module.putObject("customers").put("who", who);
        List.of(named).forEach(mark.putArray("named")::add);
        step(
                AUTHOR,
                "PUT " + MODULE + "/draft",
                module.toString(),
                draft.get("revision").asInt());
        step(AUTHOR, "POST " + MODULE + "/submit", null, 0);
        step(PUBLISHER, "POST " + MODULE + "/approve", null, 0);
        step(PUBLISHER, "POST " + MODULE + "/publish", "{\"class\": \"editorial\"}", 0);
    }

    private void step(String who, String what, @org.jspecify.annotations.Nullable String body, int revision)
            throws Exception {
        var answer = customers.write(who, what, body, revision);
        assertThat(answer.getStatus())
                .as(what + " " + answer.getContentAsString())
                .isEqualTo(200);
    }

    private void fill(ObjectNode module) throws Exception {
        // No other tutorial has it: files are named after what is in them.
        var picture = customers.keep(
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 70 70'><rect width='7' height='1'/></svg>"
                        .getBytes(StandardCharsets.UTF_8),
                "minus.svg");
        module.setAll((ObjectNode) customers.parsed("""
                {"title": {"ja": "みなとだけの題", "en": "Only for Minato"}, "summary": {"ja": "要約", "en": "Summary"},
                 "subject": "entry-rules", "level": "starter", "roles": ["csm"],
                 "stamp": {"ja": ["規則"], "en": ["RULE"]},
                 "purpose": {"ja": ["一"], "en": ["One"]}, "notFor": {"ja": ["二"], "en": ["Two"]},
                 "owner": {"name": {"ja": "彩", "en": "Aya"}, "team": {"ja": "CS", "en": "CS"}, "email": "a@b.example"},
                 "reviewOn": "2099-01-01",
                 "sources": [{"title": {"ja": "会議", "en": "Meeting"}, "note": {"ja": "決定", "en": "Decided"}}],
                 "files": [{"path": "assets/minus.svg",
                   "file": {"hash": "%s", "name": "minus.svg", "type": "%s", "bytes": %d}}],
                 "units": [{"id": "u-marked", "slug": "begin", "title": {"ja": "はじめ", "en": "Begin"}, "minutes": 3,
                   "blocks": [{"id": "minus", "kind": "image", "argument": "assets/minus.svg",
                     "head": {"ja": "マイナス", "en": "A minus"}, "body": {"ja": "", "en": ""}},
                     {"id": "film", "kind": "clip", "argument": "c-marked",
                     "head": {"ja": "", "en": ""}, "body": {"ja": "", "en": ""}}]}]}
                """.formatted(picture.hash(), picture.type(), picture.bytes())));
    }
}
