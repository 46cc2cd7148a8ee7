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
import dev.michi.catalog.Publication;
import dev.michi.catalog.pack.ImportResult;
import dev.michi.catalog.pack.PackImported;
import dev.michi.people.Person;
import dev.michi.people.SignedIn;
import dev.michi.shared.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.security.access.AccessDeniedException;

class AuthorshipTest {

    private final WritingRoom room = new WritingRoom();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void whoeverIsInvitedWritesAndInvitesNobody() {
        var draft = room.written("calls");
        assertThat(room.authorship.others(draft.id())).extracting(Person::id).contains(RIN.id(), SHO.id());

        assertThat(room.authorship.invite(draft.id(), RIN.id())).isTrue();

        assertThat(room.authorship.others(draft.id())).extracting(Person::id).doesNotContain(RIN.id());
        assertThat(room.as(RIN).drafts.find(draft.id())).isPresent();
        assertThatThrownBy(() -> room.authorship.uninvite(draft.id(), RIN.id()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> room.authorship.give(draft.id(), RIN.id())).isInstanceOf(AccessDeniedException.class);
        assertThat(room.as(MEI).authorship.invite(draft.id(), HARUKA.id()))
                .as("learners write nothing")
                .isFalse();
    }

    @Test
    void whoeverIsTakenOutFindsItNoLonger() {
        var draft = room.written("calls");
        room.authorship.invite(draft.id(), RIN.id());
        room.authorship.uninvite(draft.id(), RIN.id());

        assertThat(room.as(RIN).drafts.find(draft.id())).isEmpty();
        assertThatThrownBy(() -> room.authorship.others(draft.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoGivesADraftAwayStillWritesInIt() {
        var draft = room.written("calls");

        assertThat(room.authorship.give(draft.id(), RIN.id())).isTrue();

        var now = room.drafts.find(draft.id()).orElseThrow();
        assertThat(now.owner()).isEqualTo(RIN.id());
        assertThatThrownBy(() -> room.authorship.give(draft.id(), MEI.id())).isInstanceOf(AccessDeniedException.class);
        assertThat(room.as(SHO).authorship.give(draft.id(), MEI.id()))
                .as("publishers settle whose it is")
                .isTrue();
    }

    @Test
    void eachOfItIsWrittenDownOnceWithWhoDidIt() {
        var draft = room.begun(DraftId.Kind.MODULE, Template.ENTRY_RULE, LocalizedText.EMPTY, "calls");
        room.authorship.invite(draft.id(), RIN.id());
        room.authorship.invite(draft.id(), RIN.id());
        room.authorship.uninvite(draft.id(), RIN.id());
        room.authorship.uninvite(draft.id(), RIN.id());
        room.authorship.give(draft.id(), RIN.id());
        room.as(SHO).authorship.give(draft.id(), RIN.id());
        room.as(RIN).drafts.discard(draft.id(), draft.revision());

        assertThat(acts())
                .extracting(AuditEntry::act)
                .containsExactlyInAnyOrder(
                        AuditAct.DRAFT_BEGUN,
                        AuditAct.AUTHOR_INVITED,
                        AuditAct.AUTHOR_REMOVED,
                        AuditAct.OWNER_CHANGED,
                        AuditAct.DRAFT_DISCARDED);
        assertThat(act(AuditAct.DRAFT_BEGUN).who()).isEqualTo(MEI.id());
        assertThat(act(AuditAct.DRAFT_BEGUN).details()).containsEntry("template", "entry-rule");
        assertThat(act(AuditAct.OWNER_CHANGED).details())
                .containsEntry("before", MEI.id().value())
                .containsEntry("after", RIN.id().value());
        assertThat(act(AuditAct.DRAFT_DISCARDED).who()).isEqualTo(RIN.id());
    }

    @Test
    void openingWhatIsPublishedBeginsADraftOnce() {
        var draft = room.approved(room.written("calls"));
        room.workflow.publish(
                draft.id(),
                draft.revision(),
                new PublishWish(Publication.Kind.EDITORIAL, LocalizedText.EMPTY, null, null, null));
        var published = room.drafts.find(draft.id()).orElseThrow();
        room.drafts.discard(published.id(), published.revision());
        room.drafts.open(draft.id());
        room.drafts.open(draft.id());

        assertThat(acts().stream().filter(each -> each.act() == AuditAct.DRAFT_BEGUN))
                .as("by Mei, and by Sho who opened it")
                .extracting(AuditEntry::who)
                .containsExactlyInAnyOrder(MEI.id(), SHO.id());
    }

    @Test
    void aPackThatIsPublishedAsItCameIsWrittenDownAsThePortalsOwnDoing() {
        SignedIn nobody = Mockito.mock(SignedIn.class);
        Mockito.when(nobody.find()).thenReturn(Optional.empty());
        var result = new ImportResult.Imported("michi", 3, 2, 1, 0, 0, List.of());

        new PackActs(room.audit, nobody).imported(new PackImported(result, "abc"));

        assertThat(act(AuditAct.PACK_IMPORTED)).satisfies(entry -> {
            assertThat(entry.who()).isEqualTo(Publication.HOUSE);
            assertThat(entry.subject()).isEqualTo("pack:michi");
            assertThat(entry.details()).containsEntry("created", "3").containsEntry("content", "abc");
        });
    }

    private AuditEntry act(AuditAct act) {
        return acts().stream().filter(each -> each.act() == act).findFirst().orElseThrow();
    }

    private List<AuditEntry> acts() {
        return room.as(SHO).audit.find(AuditQuery.EVERYTHING, "", 100);
    }
}
