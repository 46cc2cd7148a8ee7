package dev.michi.authoring;

import static dev.michi.authoring.WritingRoom.MEI;
import static dev.michi.authoring.WritingRoom.RIN;
import static dev.michi.authoring.WritingRoom.SHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.security.access.AccessDeniedException;

class DraftsTest {

    private final WritingRoom room = new WritingRoom();

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void aStaleSaveStoresNothingAndComesWithAllThreeVersions() {
        var draft = room.written("calls");
        var base = draft.manuscript();
        var theirs = room.saved(draft, summary(draft, "彼ら"));

        var saving = (Saving.Stale) room.drafts.save(draft.id(), draft.revision(), summary(draft, "わたし"));

        assertThat(saving.current()).isEqualTo(theirs);
        assertThat(saving.base()).contains(base);
        assertThat(((ModuleManuscript) saving.mine()).summary().ja()).isEqualTo("わたし");
        assertThat(room.drafts.find(draft.id())).contains(theirs);
    }

    /** Until 22 November 2026 drafts bore the name of the answers that a learner has in progress. */
    @Test
    void aDraftWithTheFormerNameOfItsKindOpensAndIsSaved() {
        var draft = room.written("calls");
        room.database
                .operations()
                .updateMulti(new Query(), Update.update("_class", "draft"), DraftDocuments.COLLECTION);

        assertThat(room.drafts.find(draft.id())).contains(draft);
        room.saved(draft, summary(draft, "今"));
        assertThat(room.drafts.find(draft.id()).orElseThrow().revision()).isEqualTo(draft.revision() + 1);
    }

    @Test
    void savingTheSameAgainIsNoConflict() {
        var draft = room.written("calls");
        var once = room.saved(draft, summary(draft, "一"));

        assertThat(room.drafts.save(draft.id(), draft.revision(), summary(draft, "一")))
                .isEqualTo(new Saving.Saved(once));
    }

    @Test
    void ofSixteenWhoSaveAtOnceOneWinsAndTheOthersAreTold() throws Exception {
        var draft = room.written("calls");
        try (var pool = Executors.newFixedThreadPool(16)) {
            var tasks = IntStream.range(0, 16)
                    .<Callable<Saving>>mapToObj(each ->
                            () -> room.as(MEI).drafts.save(draft.id(), draft.revision(), summary(draft, "第" + each)))
                    .toList();
            var results = pool.invokeAll(tasks).stream().map(DraftsTest::get).toList();
            assertThat(results).filteredOn(Saving.Saved.class::isInstance).hasSize(1);
            assertThat(results).filteredOn(Saving.Stale.class::isInstance).hasSize(15);
        }
        assertThat(room.drafts.find(draft.id()).orElseThrow().revision()).isEqualTo(draft.revision() + 1);
    }

    @Test
    void whatWasSavedBeforeCanBeHadAgain() {
        var draft = room.written("calls");
        var next = room.saved(draft, summary(draft, "一"));
        room.saved(next, summary(draft, "二"));

        assertThat(room.drafts.revision(draft.id(), next.revision())).contains(next.manuscript());
        assertThat(room.drafts.revisions(draft.id()))
                .extracting(Drafts.Revision::revision)
                .containsExactly(3, 2, 1);
    }

    @Test
    void theHistoryDoesNotGrowWithoutEnd() {
        var draft = room.written("calls");
        for (int i = 0; i < Drafts.KEPT + 40; i++) {
            draft = room.saved(draft, summary(draft, "第" + i));
        }
        assertThat(room.drafts.revisions(draft.id()).size()).isBetween(Drafts.KEPT, Drafts.KEPT + 4);
    }

    @Test
    void draftsAreOpenToThoseInvitedAndToPublishersAlone() {
        var draft = room.written("calls");

        assertThat(room.as(RIN).drafts.find(draft.id())).isEmpty();
        assertThat(room.as(RIN).drafts.list()).isEmpty();
        assertThatThrownBy(() -> room.as(RIN).drafts.save(draft.id(), draft.revision(), draft.manuscript()))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(room.as(SHO).drafts.find(draft.id())).isPresent();
        assertThatThrownBy(() -> room.as(WritingRoom.HARUKA).drafts.list()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aTextThatWasChangedLeavesItsCounterpartBehindUntilThatFollows() {
        var draft = room.written("calls");
        room.pass(Duration.ofHours(2));
        draft = room.saved(draft, summary(draft, new LocalizedText("変えた", "Summary")));
        assertThat(room.drafts.gaps(draft))
                .containsExactly(new LanguageGap("summary", Language.EN, LanguageGap.Kind.OUTDATED));

        room.pass(Duration.ofMinutes(2));
        draft = room.saved(draft, summary(draft, new LocalizedText("変えた", "Cha")));
        room.pass(Duration.ofSeconds(2));
        draft = room.saved(draft, summary(draft, new LocalizedText("変えた", "Changed")));
        assertThat(room.drafts.gaps(draft)).isEmpty();

        draft = room.saved(draft, summary(draft, new LocalizedText("変えた", "")));
        assertThat(room.drafts.gaps(draft))
                .containsExactly(new LanguageGap("summary", Language.EN, LanguageGap.Kind.MISSING));
    }

    @Test
    void anAuthorMaySayThatBothTextsAreRight() {
        var draft = room.written("calls");
        room.pass(Duration.ofHours(2));
        draft = room.saved(draft, summary(draft, new LocalizedText("誤字を直した", "Summary")));
        assertThat(room.drafts.gaps(room.drafts.confirm(draft.id(), "summary"))).isEmpty();
    }

    @Test
    void whoeverIsThereIsSeenAndGoesByThemselves() {
        var draft = room.written("calls");
        room.as(SHO).presence.here(draft.id(), "title");

        assertThat(room.as(MEI).presence.here(draft.id(), "summary"))
                .singleElement()
                .satisfies(it -> assertThat(it.person()).isEqualTo(SHO.id()));
        var leaving = room.as(SHO).presence.leaving(draft.id());
        room.as(MEI);
        leaving.run();
        assertThat(room.presence.here(draft.id(), "summary")).isEmpty();
        room.as(SHO).presence.here(draft.id(), "title");
        room.pass(Presence.EXPIRY.plusSeconds(1));
        assertThat(room.as(MEI).presence.here(draft.id(), "summary")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void everyTemplateAsksInBothLanguages(Template template) {
        var draft = room.begun(DraftId.Kind.MODULE, template, new LocalizedText("題", "Title"), "");
        var module = (ModuleManuscript) draft.manuscript();

        assertThat(module.title().en()).isEqualTo("Title");
        assertThat(module.units()).isNotEmpty();
        assertThat(room.drafts.gaps(draft)).isEmpty();
        if (template != Template.EMPTY) {
            assertThat(module.units().getFirst().blocks())
                    .hasSizeGreaterThan(3)
                    .allSatisfy(block -> assertThat(block.body().ja()).contains("問い: "));
        }
        room.saved(draft, module.summarised(new LocalizedText("要約", "Summary")));
        var second = room.begun(DraftId.Kind.MODULE, template, new LocalizedText("題", "Title"), "");
        assertThat(second.id()).isNotEqualTo(draft.id());
        assertThat(((ModuleManuscript) second.manuscript()).units().getFirst().id())
                .isNotEqualTo(module.units().getFirst().id());
    }

    @Test
    void whatIsNotAnIdIsRefusedWithItsPlace() {
        var draft = room.written("calls");
        var module = (ModuleManuscript) draft.manuscript();
        var bad =
                new BlockManuscript("x\n::: check", BlockManuscript.TEXT, "", LocalizedText.EMPTY, LocalizedText.EMPTY);
        var unit = module.units().getFirst();
        var spoilt = new UnitManuscript(unit.id(), unit.slug(), unit.title(), 0, List.of(bad), List.of(), List.of());

        assertThat(room.drafts.save(
                        draft.id(), draft.revision(), module.with(module.title(), List.of(spoilt), List.of())))
                .isEqualTo(new Saving.Unusable("units/u-calls/blocks"));
    }

    @Test
    void minutesAreEstimatedAndCanBeSaid() {
        var module = (ModuleManuscript) room.written("calls").manuscript();
        var unit = module.units().getFirst();
        var body = new LocalizedText("あ".repeat(2_000), "word ".repeat(200));
        var block = new BlockManuscript("intro", BlockManuscript.TEXT, "", LocalizedText.EMPTY, body);
        var silent = new UnitManuscript("u-a", "a-b", unit.title(), 0, List.of(block), List.of(), List.of());

        assertThat(room.time.minutes(module, silent)).isEqualTo(4);
        assertThat(room.time.minutes(module, unit)).isEqualTo(3);
    }

    private static Saving get(Future<Saving> result) {
        try {
            return result.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Manuscript summary(Draft draft, String text) {
        return summary(draft, new LocalizedText(text, text));
    }

    private static Manuscript summary(Draft draft, LocalizedText text) {
        return ((ModuleManuscript) draft.manuscript()).summarised(text);
    }
}
