package dev.michi.authoring;

import static dev.michi.authoring.WritingRoom.MEI;
import static dev.michi.authoring.WritingRoom.RIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.audit.AuditQuery;
import dev.michi.shared.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BeginningsTest {

    private static final Beginnings.Wish CALLS = wish("Calls", "");

    private final WritingRoom room = new WritingRoom();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void theSameWishIsOneDraftUntilSomebodyWritesInIt() {
        var first = begun(CALLS, Optional.empty());
        assertThat(room.beginnings.begin(CALLS, Optional.empty())).isEqualTo(new Beginning.Again(first));

        room.saved(first, ((ModuleManuscript) first.manuscript()).summarised(new LocalizedText("要約", "Mine")));

        var another = begun(CALLS, Optional.empty());
        assertThat(another.manuscript().slug()).isNotEqualTo(first.manuscript().slug());
        assertThat(room.drafts.list()).hasSize(2);
    }

    @Test
    void aKeyMeansTheSameDraftAlsoAfterItWasWrittenIn() {
        var key = Optional.of("once");
        var first = begun(CALLS, key);
        var written =
                room.saved(first, ((ModuleManuscript) first.manuscript()).summarised(new LocalizedText("要約", "Mine")));

        assertThat(room.beginnings.begin(CALLS, key)).isEqualTo(new Beginning.Again(written));
        assertThat(begun(CALLS, Optional.of("twice")).id()).isNotEqualTo(first.id());
        assertThat(begun(wish("Mails", ""), key).id()).isNotEqualTo(first.id());
        room.as(RIN);
        assertThat(begun(CALLS, key).id()).isNotEqualTo(first.id());
    }

    @Test
    void ofEightWhoAskAtOnceOneBeginsADraft() throws Exception {
        for (var wish : List.of(CALLS, wish("", ""), wish("Mails", "mails"))) {
            try (var pool = Executors.newFixedThreadPool(8)) {
                var clicks = Collections.<Callable<Beginning>>nCopies(
                        8, () -> room.as(MEI).beginnings.begin(wish, Optional.empty()));
                var came = new ArrayList<Beginning>();
                for (var each : pool.invokeAll(clicks)) {
                    came.add(each.get());
                }
                assertThat(came).filteredOn(Beginning.Begun.class::isInstance).hasSize(1);
                assertThat(came).filteredOn(Beginning.Again.class::isInstance).hasSize(7);
            }
        }
        assertThat(room.drafts.list()).hasSize(3);
        assertThat(room.as(WritingRoom.SHO).audit.find(AuditQuery.EVERYTHING, "", 100))
                .hasSize(3);
    }

    @Test
    void anAddressThatIsTakenIsRefused() {
        var named = wish("Calls", "calls");
        var first = begun(named, Optional.empty());
        assertThat(room.beginnings.begin(named, Optional.empty())).isEqualTo(new Beginning.Again(first));

        assertThat(room.beginnings.begin(wish("Mails", "calls"), Optional.empty()))
                .isEqualTo(new Beginning.Taken());
        assertThat(room.as(RIN).beginnings.begin(named, Optional.empty())).isEqualTo(new Beginning.Taken());
    }

    @Test
    void sayingTheSameTwiceIsOneCommentUntilItIsResolved() {
        var draft = room.written("calls");
        var first = room.comments.add(draft.id(), "title", "Shorter?").orElseThrow();

        assertThat(room.comments.add(draft.id(), "title", " Shorter? ")).contains(first);
        room.comments.resolve(draft.id(), first.id());
        assertThat(room.comments.add(draft.id(), "title", "Shorter?")).isPresent();
        assertThat(room.comments.of(draft.id())).hasSize(2);
    }

    @Test
    void whatIsBegunAfterADiscardedDraftHasNoneOfItsCommentsAndLinks() {
        var first = begun(CALLS, Optional.empty());
        room.comments.add(first.id(), "title", "Shorter?");
        var link = room.previews.share(first.id());
        room.drafts.discard(first.id(), first.revision());

        var again = begun(CALLS, Optional.empty());

        assertThat(room.comments.of(again.id())).isEmpty();
        assertThat(room.previews.share(again.id())).isNotEqualTo(link);
    }

    private Draft begun(Beginnings.Wish wish, Optional<String> key) {
        return ((Beginning.Begun) room.beginnings.begin(wish, key)).draft();
    }

    private static Beginnings.Wish wish(String title, String slug) {
        return new Beginnings.Wish(DraftId.Kind.MODULE, Template.EMPTY, new LocalizedText("", title), slug);
    }
}
