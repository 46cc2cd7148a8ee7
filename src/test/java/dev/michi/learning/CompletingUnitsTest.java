package dev.michi.learning;

import static dev.michi.learning.Lessons.CLIP;
import static dev.michi.learning.Lessons.RIGHT;
import static dev.michi.learning.Lessons.WRONG;
import static dev.michi.learning.Portal.HARUKA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.michi.catalog.Block;
import dev.michi.catalog.BlockId;
import dev.michi.catalog.Check;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Unit;
import dev.michi.learning.UnitState.Missing;
import dev.michi.learning.Watched.Range;
import dev.michi.media.ClipId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CompletingUnitsTest {

    private final Unit reading = Lessons.reading("read-me");
    private final Unit asking = Lessons.asking("answer-me");
    private final Unit watching = Lessons.watching("watch-me");
    private final Unit full = Lessons.full("do-all");
    private final LearningModule module = Lessons.module("tour", reading, asking, watching, full);
    private final Portal portal = new Portal(List.of(module));
    private final Learning learning = portal.learning;

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void aUnitOfTextAloneIsCompleteWhenItsEndWasRead() {
        assertThat(learning.open(HARUKA, module, reading).missing())
                .containsExactly(new Missing.Read(new BlockId("intro")));
        portal.clock.passSeconds(60);

        var state = learning.markRead(HARUKA, module, reading);

        assertThat(state.complete()).isTrue();
        assertThat(state.completed()).contains(portal.clock.instant());
        assertThat(state.read()).isTrue();
        assertThat(state.missing()).isEmpty();
    }

    @Test
    void readingDoesNotCompleteAUnitWithACheck() {
        var state = learning.markRead(HARUKA, module, asking);

        assertThat(state.read()).isTrue();
        assertThat(state.complete()).isFalse();
        assertThat(state.missing()).containsExactly(new Missing.AnswerCheck(new BlockId("check")));
    }

    @Test
    void whatIsMissingIsListedInTheOrderOfThePage() {
        var state = learning.open(HARUKA, module, full);

        assertThat(state.missing())
                .containsExactly(
                        new Missing.Watch(new BlockId("tour"), CLIP, 90, 0),
                        new Missing.AnswerCheck(new BlockId("check")));
    }

    @Test
    void passingTheCheckCompletesAUnitWithoutClips() {
        var judged = (HandInResult.Judged) learning.handIn(HARUKA, module, asking, 1, RIGHT);

        assertThat(judged.passed()).isTrue();
        assertThat(judged.completedNow()).isTrue();
        assertThat(judged.state().complete()).isTrue();
        assertThat(judged.points()).isEqualTo(100);
    }

    @Test
    void aPassedCheckWaitsForTheClip() {
        learning.open(HARUKA, module, full);
        var judged = (HandInResult.Judged) learning.handIn(HARUKA, module, full, 1, RIGHT);
        assertThat(judged.completedNow()).isFalse();
        assertThat(judged.state().missing()).containsExactly(new Missing.Watch(new BlockId("tour"), CLIP, 90, 0));
        portal.clock.passSeconds(100);

        learning.watch(HARUKA, CLIP, List.of(new Range(0, 89)), 1, 89);
        assertThat(learning.state(HARUKA, module, full).missing())
                .containsExactly(new Missing.Watch(new BlockId("tour"), CLIP, 1, 0.89));
        learning.watch(HARUKA, CLIP, List.of(new Range(89, 90)), 1, 90);

        assertThat(portal.facts.of(HARUKA).completions())
                .extracting(Completion::unit, Completion::attempt)
                .containsExactlyInAnyOrder(tuple(full.id(), 0), tuple(watching.id(), 0));
        assertThat(learning.state(HARUKA, module, full).points()).isEqualTo(100);
    }

    @Test
    void aWatchedClipWaitsForTheCheck() {
        learning.open(HARUKA, module, full);
        portal.clock.passSeconds(100);
        learning.watch(HARUKA, CLIP, List.of(new Range(5, 95)), 1, 95);
        assertThat(learning.state(HARUKA, module, full).missing())
                .containsExactly(new Missing.AnswerCheck(new BlockId("check")));

        var judged = (HandInResult.Judged) learning.handIn(HARUKA, module, full, 1, RIGHT);

        assertThat(judged.completedNow()).isTrue();
    }

    @Test
    void aCompletionStaysWhenTheUnitBecomesAnother() {
        learning.markRead(HARUKA, module, reading);
        var changed = Lessons.unit(
                "read-me", asking.check(), Lessons.textBlock("intro"), Lessons.clipBlock(), Lessons.checkBlock());
        var revised = Lessons.version(2, "tour", changed, asking, watching, full);
        portal.publish(List.of(revised));

        var state = learning.state(HARUKA, revised, changed);

        assertThat(state.complete()).isTrue();
        assertThat(state.missing()).isEmpty();
        assertThat(learning.progress(HARUKA).isComplete(changed)).isTrue();
    }

    @Test
    void nothingIsEnoughOfAClipThatNobodyKnows() {
        var lost = Lessons.unit("lost", Check.NONE, new Block.ClipBlock(new BlockId("lost"), new ClipId("c-lost")));
        portal.clock.passSeconds(1000);
        learning.watch(HARUKA, new ClipId("c-lost"), List.of(new Range(0, 500)), 1, 500);

        assertThat(learning.open(HARUKA, module, lost).complete()).isFalse();
    }

    @Test
    void openingAgainKeepsTheFirstTimeAndMovesTheLast() {
        learning.open(HARUKA, module, asking);
        portal.clock.passSeconds(3600);

        learning.open(HARUKA, module, asking);

        assertThat(portal.openings.find(HARUKA, asking.id()).map(Opening::first))
                .contains(Portal.START);
        assertThat(learning.progress(HARUKA).lastOpened()).containsEntry(asking.id(), portal.clock.instant());
    }

    @Test
    void aWrongAnswerLeavesTheCheckMissing() {
        var judged = (HandInResult.Judged) learning.handIn(HARUKA, module, asking, 1, WRONG);

        assertThat(judged.passed()).isFalse();
        assertThat(judged.points()).isZero();
        assertThat(judged.state().missing()).containsExactly(new Missing.AnswerCheck(new BlockId("check")));
        assertThat(learning.progress(HARUKA).points()).isZero();
    }
}
