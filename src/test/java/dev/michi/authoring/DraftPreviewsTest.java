package dev.michi.authoring;

import static dev.michi.authoring.WritingRoom.HARUKA;
import static dev.michi.authoring.WritingRoom.MEI;
import static dev.michi.authoring.WritingRoom.RIN;
import static dev.michi.authoring.WritingRoom.SHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.michi.audit.AuditAct;
import dev.michi.audit.AuditEntry;
import dev.michi.audit.AuditQuery;
import dev.michi.catalog.Block;
import dev.michi.shared.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class PreviewsTest {

    private final WritingRoom room = new WritingRoom();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aLearnerWithTheLinkReadsTheDraftAsItIsNow() {
        var draft = room.written("calls");
        var token = room.previews.share(draft.id());
        room.saved(draft, ((ModuleManuscript) draft.manuscript()).summarised(new LocalizedText("新しい", "Newer")));

        var seen = room.as(HARUKA).previews.open(token).orElseThrow();

        assertThat(seen.manuscript().summary().en()).isEqualTo("Newer");
        assertThat(seen.look().orElseThrow().title().en()).isEqualTo("Title");
        assertThat(room.catalog.modules()).as("nothing is published by looking").isEmpty();
    }

    @Test
    void somebodyWhoDoesNotWriteInItMakesNoLink() {
        var draft = room.written("calls");
        assertThatThrownBy(() -> room.as(RIN).previews.share(draft.id())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> room.as(HARUKA).previews.share(draft.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aLinkIsMadeOnceAndEndsForGood() {
        var draft = room.written("calls");
        var token = room.previews.share(draft.id());
        assertThat(room.as(SHO).previews.share(draft.id())).isEqualTo(token);

        room.as(MEI).previews.takeBack(draft.id());
        room.previews.takeBack(draft.id());

        assertThat(room.previews.open(token)).isEmpty();
        assertThat(room.previews.share(draft.id())).isNotEqualTo(token);
        assertThat(room.as(SHO).audit.find(AuditQuery.EVERYTHING, "", 100))
                .extracting(AuditEntry::act)
                .filteredOn(act -> act == AuditAct.PREVIEW_SHARED || act == AuditAct.PREVIEW_ENDED)
                .containsExactlyInAnyOrder(AuditAct.PREVIEW_SHARED, AuditAct.PREVIEW_ENDED, AuditAct.PREVIEW_SHARED);
    }

    @Test
    void nothingIsBehindALinkThatWasGuessedOrWhoseDraftIsGone() {
        var draft = room.written("calls");
        var token = room.previews.share(draft.id());
        room.drafts.discard(draft.id(), draft.revision());

        assertThat(room.previews.open(token)).isEmpty();
        assertThat(room.previews.open("0".repeat(32))).isEmpty();
        assertThat(room.previews.open("m-calls")).isEmpty();
    }

    @Test
    void whatIsHalfWrittenCanBeLookedAt() {
        var draft = room.begun(DraftId.Kind.MODULE, Template.ENTRY_RULE, new LocalizedText("題", ""), "");
        var token = room.previews.share(draft.id());

        assertThat(room.as(HARUKA).previews.open(token).orElseThrow().look()).isPresent();
    }

    @Test
    void whatIsInOneLanguageSoFarIsSeenBesideIt() {
        var draft = room.begun(DraftId.Kind.MODULE, Template.EMPTY, new LocalizedText("題", ""), "");
        var module = (ModuleManuscript) draft.manuscript();
        var unit = module.units().getFirst();
        var text = new BlockManuscript(
                "said", BlockManuscript.TEXT, "", new LocalizedText("見出し", ""), new LocalizedText("朝に書きます。", ""));
        var written = new UnitManuscript(unit.id(), unit.slug(), unit.title(), 0, List.of(text), List.of(), List.of());

        var seen = room.check
                .check(module.with(module.title(), List.of(written), List.of()))
                .preview()
                .orElseThrow();

        assertThat(seen.units().getFirst().blocks())
                .singleElement()
                .isInstanceOfSatisfying(
                        Block.Text.class, it -> assertThat(it.html().ja()).contains("朝に書きます。"));
    }
}
