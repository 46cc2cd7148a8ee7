package dev.michi.learning;

import static dev.michi.learning.Lessons.CLIP;
import static dev.michi.learning.Portal.HARUKA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Unit;
import dev.michi.learning.Watched.Range;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchingTest {

    private final Unit unit = Lessons.watching("watch-me");
    private final LearningModule module = Lessons.module("tour", unit);
    private final Portal portal = new Portal(List.of(module));
    private final Learning learning = portal.learning;

    @BeforeEach
    void open() {
        learning.open(HARUKA, module, unit);
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void watchingIsCreditedAsItPasses() {
        for (int second = 0; second < 90; second += 10) {
            portal.clock.passSeconds(10);
            watch(second, second + 10);
        }

        assertThat(watched().ranges()).containsExactly(new Range(0, 90));
        assertThat(watched().fraction()).isEqualTo(0.9);
        assertThat(learning.state(HARUKA, module, unit).complete()).isTrue();
    }

    @Test
    void seekingToTheEndEarnsNothing() {
        portal.clock.passSeconds(10);
        watch(0, 100);

        assertThat(watched().fraction()).isCloseTo(0.11, within(0.001));
        assertThat(learning.state(HARUKA, module, unit).complete()).isFalse();
    }

    @Test
    void claimingItAgainAtOnceEarnsNothing() {
        portal.clock.passSeconds(10);
        for (int i = 0; i < 20; i++) {
            watch(0, 100);
        }

        assertThat(watched().fraction()).isCloseTo(0.11, within(0.001));
    }

    @Test
    void replaysTakeNothingAway() {
        portal.clock.passSeconds(60);
        watch(0, 60);
        portal.clock.passSeconds(60);
        watch(0, 20);

        assertThat(watched().ranges()).containsExactly(new Range(0, 60));
    }

    @Test
    void aReportSentTwiceCostsNothing() {
        portal.clock.passSeconds(20);
        watch(0, 20);
        watch(0, 20);
        portal.clock.passSeconds(20);
        watch(0, 40);

        assertThat(watched().ranges()).containsExactly(new Range(0, 40));
    }

    @Test
    void doubleSpeedIsCreditedDouble() {
        portal.clock.passSeconds(10);
        learning.watch(HARUKA, CLIP, List.of(new Range(0, 100)), 2, 20);

        assertThat(watched().fraction()).isCloseTo(0.22, within(0.001));
    }

    @Test
    void whatWasWatchedWhileTheConnectionWasLostIsCreditedLater() {
        portal.clock.passSeconds(10);
        watch(0, 10);
        portal.clock.passSeconds(80);
        watch(10, 90);

        assertThat(watched().ranges()).containsExactly(new Range(0, 90));
    }

    @Test
    void aLateReportIsNotCutByTheNextOne() {
        portal.clock.passSeconds(13);
        watch(0, 10);
        portal.clock.passSeconds(7);
        watch(10, 20);

        assertThat(watched().ranges()).containsExactly(new Range(0, 20));
    }

    @Test
    void timeThatWasNotUsedCannotBeSavedUp() {
        portal.clock.passSeconds(100);
        watch(0, 10);

        watch(10, 100);

        assertThat(watched().fraction()).isLessThan(0.17);
    }

    @Test
    void withoutHavingOpenedTheUnitTimeRunsFromTheFirstReport() {
        try (var fresh = new Portal(List.of(module))) {
            fresh.clock.passSeconds(100);
            assertThat(fresh.learning
                            .watch(HARUKA, CLIP, List.of(new Range(0, 100)), 1, 0)
                            .fraction())
                    .isZero();
            fresh.clock.passSeconds(10);
            assertThat(fresh.learning
                            .watch(HARUKA, CLIP, List.of(new Range(0, 10)), 1, 10)
                            .fraction())
                    .isEqualTo(0.1);
        }
    }

    @Test
    void thePositionIsKeptWithoutBeingCredited() {
        learning.watch(HARUKA, CLIP, List.of(), 1, 70);

        assertThat(watched().position()).isEqualTo(70);
        assertThat(watched().fraction()).isZero();
        assertThat(learning.watch(HARUKA, CLIP, List.of(), 1, 7000).position()).isEqualTo(100);
    }

    @Test
    void refusesWhatNoPlayerReports() {
        assertThatThrownBy(() -> learning.watch(HARUKA, CLIP, List.of(), 16, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> learning.watch(HARUKA, CLIP, List.of(), Double.NaN, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> learning.watch(HARUKA, CLIP, List.of(), 1, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> learning.watch(HARUKA, CLIP, Collections.nCopies(1001, new Range(0, 1)), 1, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(watched().fraction()).isZero();
    }

    @Test
    void completionIsAtTheMomentEnoughWasWatched() {
        portal.clock.passSeconds(95);
        watch(0, 95);
        var then = portal.clock.instant();
        portal.clock.passSeconds(500);
        watch(95, 100);

        assertThat(learning.state(HARUKA, module, unit).completed()).contains(then);
    }

    private void watch(double from, double to) {
        learning.watch(HARUKA, CLIP, List.of(new Range(from, to)), 1, to);
    }

    private Watched watched() {
        return learning.watched(HARUKA, CLIP);
    }
}
