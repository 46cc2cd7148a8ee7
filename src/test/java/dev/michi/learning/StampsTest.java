package dev.michi.learning;

import static dev.michi.learning.Lessons.CLIP;
import static dev.michi.learning.Lessons.RIGHT;
import static dev.michi.learning.Portal.HARUKA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.catalog.Unit;
import dev.michi.learning.Learning.Footprint;
import dev.michi.learning.Watched.Range;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StampsTest {

    private final Unit one = Lessons.asking("one-a");
    private final Unit two = Lessons.asking("one-b");
    private final Unit last = Lessons.asking("two-a");
    private final Unit extra = Lessons.asking("extra-a");
    private final LearningModule first = Lessons.module("first", one, two);
    private final LearningModule second = Lessons.module("second", last);
    private final LearningModule optional = Lessons.module("extra", extra);
    private final Trail trail = Lessons.trail(
            "weeks",
            List.of(
                    new Trail.Stop(first.id(), false),
                    new Trail.Stop(optional.id(), true),
                    new Trail.Stop(second.id(), false)));
    private final Portal portal = new Portal(List.of(first, second, optional), trail);
    private final Learning learning = portal.learning;

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void theLastUnitEarnsTheStampOfTheModule() {
        assertThat(pass(first, one).earned()).isEmpty();

        var earned = pass(first, two).earned();

        assertThat(earned).singleElement().satisfies(stamp -> {
            assertThat(stamp.kind()).isEqualTo(Stamp.Kind.MODULE);
            assertThat(stamp.subject()).isEqualTo("m-first");
            assertThat(stamp.version()).isEqualTo(1);
            assertThat(stamp.at()).isEqualTo(portal.clock.instant());
        });
        assertThat(learning.progress(HARUKA).stamps()).isEqualTo(earned);
    }

    @Test
    void theLastRequiredModuleEarnsTheStampOfTheTrailToo() {
        pass(first, one);
        pass(first, two);

        var result = pass(second, last);

        assertThat(result.earned()).extracting(Stamp::kind).containsExactly(Stamp.Kind.MODULE, Stamp.Kind.TRAIL);
        assertThat(learning.handIn(HARUKA, second, last, 1, RIGHT)).isEqualTo(result);
        assertThat(pass(optional, extra).earned()).extracting(Stamp::subject).containsExactly("m-extra");
    }

    @Test
    void aNewVersionAloneNeitherTakesNorGivesAStamp() {
        pass(first, one);
        pass(first, two);
        portal.publish(List.of(Lessons.version(2, "first", one, two), second, optional), trail);

        assertThat(learning.progress(HARUKA).stamps())
                .extracting(Stamp::version)
                .containsExactly(1);
    }

    @Test
    void aUnitMoreLeavesTheEarlierOnesCompleteAndEarnsTheNewVersionsStamp() {
        pass(first, one);
        pass(first, two);
        var more = Lessons.asking("one-c");
        var revised = Lessons.version(2, "first", one, two, more);
        portal.publish(List.of(revised, second, optional), trail);
        var progress = learning.progress(HARUKA);
        assertThat(progress.completedUnits(revised)).isEqualTo(3);
        assertThat(progress.isComplete(revised)).isTrue();
        assertThat(progress.isComplete(more)).isFalse();
        assertThat(progress.added(revised)).containsExactly(more);
        assertThat(progress.next(revised)).contains(more);

        assertThat(pass(revised, more).earned()).extracting(Stamp::version).containsExactly(2);
        assertThat(learning.progress(HARUKA).stamps())
                .extracting(Stamp::version)
                .containsExactly(2, 1);
    }

    @Test
    void aUnitMoreInAFinishedModuleDoesNotKeepTheTrailsStampAway() {
        pass(first, one);
        pass(first, two);
        var revised = Lessons.version(2, "first", one, two, Lessons.asking("one-c"));
        portal.publish(List.of(revised, second, optional), trail);
        pass(second, last);

        var progress = learning.progress(HARUKA);

        assertThat(progress.isComplete(trail, List.of(revised, second))).isTrue();
        assertThat(progress.stamps())
                .extracting(Stamp::subject)
                .containsExactlyInAnyOrder("m-first", "m-second", trail.id().value());
        assertThat(learning.progress(HARUKA)).isEqualTo(progress);
    }

    @Test
    void aTrailStampIsPressedOnceHoweverTheTrailGrows() {
        pass(first, one);
        pass(first, two);
        pass(second, last);
        var third = Lessons.module("third", Lessons.asking("three-a"));
        portal.publish(List.of(first, second, third), Lessons.trail("weeks", first, second, third));

        assertThat(pass(third, third.units().getFirst()).earned())
                .extracting(Stamp::kind)
                .containsExactly(Stamp.Kind.MODULE);
    }

    @Test
    void aTrailOfOptionalStopsAloneEarnsNothing() {
        portal.publish(List.of(second), Lessons.trail("weeks", List.of(new Trail.Stop(second.id(), true))));

        assertThat(pass(second, last).earned()).extracting(Stamp::kind).containsExactly(Stamp.Kind.MODULE);
        assertThat(learning.progress(HARUKA).stamps()).hasSize(1);
    }

    @Test
    void watchingTheLastClipPressesTheStampAsWell() {
        var clip = Lessons.full("clip-a");
        var shown = Lessons.module("shown", clip);
        portal.publish(List.of(shown));
        learning.open(HARUKA, shown, clip);
        pass(shown, clip);
        portal.clock.passSeconds(100);

        learning.watch(HARUKA, CLIP, List.of(new Range(0, 100)), 1, 100);

        assertThat(portal.facts.of(HARUKA).stamps()).extracting(Stamp::subject).containsExactly("m-shown");
    }

    @Test
    void pointsAndStampsTogetherMakeTheRank() {
        pass(first, one);
        pass(first, two);
        pass(second, last);

        var progress = learning.progress(HARUKA);

        assertThat(progress.points()).isEqualTo(300);
        assertThat(progress.rank().station()).isEqualTo(2);
    }

    @Test
    void theHistoryTellsItNewestFirst() {
        pass(first, one);
        portal.clock.passSeconds(60);
        pass(first, two);

        assertThat(learning.history(HARUKA, 10))
                .extracting(Footprint::kind, Footprint::subject, Footprint::points)
                .containsExactly(
                        tuple(Footprint.Kind.MODULE_STAMP, "m-first", 0),
                        tuple(Footprint.Kind.UNIT, "u-one-b", 100),
                        tuple(Footprint.Kind.UNIT, "u-one-a", 100));
        assertThat(learning.history(HARUKA, 1)).hasSize(1);
    }

    private HandInResult.Judged pass(LearningModule module, Unit unit) {
        return (HandInResult.Judged) learning.handIn(HARUKA, module, unit, 1, RIGHT);
    }
}
