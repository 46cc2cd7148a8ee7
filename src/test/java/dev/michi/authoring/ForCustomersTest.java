package dev.michi.authoring;

import static dev.michi.authoring.WritingRoom.AYA;
import static dev.michi.authoring.WritingRoom.MEI;
import static dev.michi.authoring.WritingRoom.SHO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.catalog.Audience;
import dev.michi.catalog.Publication;
import dev.michi.people.CustomerId;
import dev.michi.shared.LocalizedText;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Authors say for which customers a module is; what they say holds from the next publication on. */
class ForCustomersTest {

    private static final ForCustomers MINATO =
            new ForCustomers(ForCustomers.NAMED, List.of("minato"), "{題|だい}", "要{約|やく}");

    private final WritingRoom room = new WritingRoom();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void whatIsMarkedIsForThemOnceItIsPublishedAndNoLongerOnceThatIsTakenBack() {
        var marked = marked(room.written("calls"), MINATO);
        assertThat(room.check.check(marked.manuscript()).problems()).isEmpty();
        publish(marked);
        var audience = audience(marked);
        assertThat(audience.customers()).containsExactly(new CustomerId("minato"));
        assertThat(audience.titleWithReadings()).contains("<rt>だい</rt>");

        room.as(MEI).drafts.open(marked.id());
        var back =
                marked(room.drafts.find(marked.id()).orElseThrow(), new ForCustomers("none", List.of(), "{題|だい}", ""));
        assertThat(audience(marked).customers()).isNotEmpty();
        publish(back);
        assertThat(audience(marked)).isEqualTo(Audience.INSIDE);
    }

    @Test
    void markingIsAChangeThatReviewersSee() {
        var draft = room.written("calls");
        var marked = marked(draft, MINATO);
        var changes = Comparison.of(draft.manuscript(), marked.manuscript()).byPath();
        assertThat(changes.keySet()).containsExactly("customers", "customers/title", "customers/summary");
        assertThat(changes)
                .hasEntrySatisfying(
                        "customers", change -> assertThat(change.now().en()).isEqualTo("[minato]"));
    }

    @Test
    void nobodyIsNamedAndSomebodyUnknownAreSaid() {
        var draft = room.written("calls");
        assertThat(problems(marked(draft, new ForCustomers(ForCustomers.NAMED, List.of(), "", ""))))
                .contains("customers authoring.missing.customers");
        var again = room.drafts.find(draft.id()).orElseThrow();
        assertThat(problems(marked(again, new ForCustomers(ForCustomers.NAMED, List.of("minato", "gone"), "", ""))))
                .containsExactly("customers authoring.missing.customer-unknown");
        var last = room.drafts.find(draft.id()).orElseThrow();
        assertThat(problems(marked(last, new ForCustomers(ForCustomers.EVERYBODY, List.of(), "{第|だい}", ""))))
                .containsExactly("customers/title catalog.mistake.furigana-differs");
    }

    @Test
    void whatNoScreenWritesIsNotKept() {
        var draft = room.written("calls");
        for (var broken : List.of(
                new ForCustomers("everyone", List.of(), "", ""),
                new ForCustomers(ForCustomers.NAMED, List.of("minato", "minato"), "", ""),
                new ForCustomers(ForCustomers.NAMED, List.of("No id"), "", ""))) {
            assertThat(room.drafts.save(
                            draft.id(), draft.revision(), with((ModuleManuscript) draft.manuscript(), broken)))
                    .isEqualTo(new Saving.Unusable("customers"));
        }
    }

    @Test
    void aPackTakesItAlongByteForByte() {
        var marked = marked(room.written("calls"), MINATO);
        var zip = room.export.zip(marked.manuscript());
        try (var other = new WritingRoom()) {
            other.as(AYA).imports.pack(new ByteArrayInputStream(zip));
            var imported = other.drafts.find(marked.id()).orElseThrow().manuscript();
            assertThat(((ModuleManuscript) imported).customers()).isEqualTo(MINATO);
            assertThat(other.export.zip(imported)).isEqualTo(zip);
        }
    }

    /** They stood among what the studio did not edit. */
    @Test
    void draftsOfAnOlderMichiKeepTheirCustomers() {
        var module = (ModuleManuscript) room.written("calls").manuscript();
        var stored = (ObjectNode) ManuscriptJson.tree(module);
        stored.remove("customers");
        stored.putArray("extras").addObject().put("key", "customers").put("value", "[\"minato\"]");
        ((tools.jackson.databind.node.ArrayNode) stored.get("extras"))
                .addObject()
                .put("key", "furigana")
                .put("value", "{\"title\": \"{題|だい}\", \"summary\": \"要{約|やく}\"}");

        var opened = (ModuleManuscript) ManuscriptJson.read(DraftId.Kind.MODULE, stored.toString());

        assertThat(opened.customers()).isEqualTo(MINATO);
        assertThat(opened.extras()).isEmpty();
    }

    private List<String> problems(Draft draft) {
        return room.check.check(draft.manuscript()).problems().stream()
                .map(each -> each.field() + " " + each.key())
                .toList();
    }

    private Draft marked(Draft draft, ForCustomers customers) {
        return room.as(MEI).saved(draft, with((ModuleManuscript) draft.manuscript(), customers));
    }

    private static ModuleManuscript with(ModuleManuscript module, ForCustomers customers) {
        var json = (ObjectNode) ManuscriptJson.tree(module);
        json.set("customers", tools.jackson.databind.json.JsonMapper.shared().valueToTree(customers));
        return (ModuleManuscript) ManuscriptJson.read(DraftId.Kind.MODULE, json.toString());
    }

    private void publish(Draft draft) {
        var approved = room.approved(draft);
        var wish = new PublishWish(Publication.Kind.CLARIFYING, new LocalizedText("変更", "Changed"), null, null, null);
        assertThat(room.as(SHO).workflow.publish(draft.id(), approved.revision(), wish))
                .isInstanceOf(Step.Done.class);
    }

    private Audience audience(Draft draft) {
        return room.catalog.findModule(draft.id().module()).orElseThrow().audience();
    }
}
