package dev.michi.learning;

import static dev.michi.learning.Lessons.CLIP;
import static dev.michi.learning.Lessons.RIGHT;
import static dev.michi.learning.Lessons.WRONG;
import static dev.michi.learning.Portal.HARUKA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Unit;
import dev.michi.learning.Watched.Range;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two tabs, double clicks, impatient clients. */
class LearningAtOnceTest {

    private static final int THREADS = 32;

    private final Unit one = Lessons.asking("one");
    private final Unit two = Lessons.asking("two");
    private final Unit clip = Lessons.watching("clip");
    private final LearningModule module = Lessons.module("both", one, two);
    private final LearningModule shown = Lessons.module("shown", clip);
    private final Portal portal = new Portal(List.of(module, shown), Lessons.trail("weeks", module));
    private final Learning learning = portal.learning;

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void thirtyTwoHandInsOfOneTryGiveOneResultToAll() throws Exception {
        learning.handIn(HARUKA, module, one, 1, RIGHT);
        portal.clock.passSeconds(60);

        var results = atOnce(i -> learning.handIn(HARUKA, module, two, 1, i % 2 == 0 ? RIGHT : WRONG));

        assertThat(new HashSet<>(results)).hasSize(1);
        assertThat(portal.facts.attempts(HARUKA, two.id())).singleElement().satisfies(attempt -> assertThat(
                        portal.facts.completions(HARUKA, List.of(two.id())))
                .hasSize(attempt.passed() ? 1 : 0));
    }

    @Test
    void thirtyTwoHandInsOfTheLastUnitPressEachStampOnce() throws Exception {
        learning.handIn(HARUKA, module, one, 1, RIGHT);
        portal.clock.passSeconds(60);

        var results = atOnce(i -> learning.handIn(HARUKA, module, two, 1, RIGHT));

        assertThat(new HashSet<>(results)).hasSize(1);
        assertThat(results.getFirst()).isInstanceOfSatisfying(HandInResult.Judged.class, judged -> {
            assertThat(judged.completedNow()).isTrue();
            assertThat(judged.earned()).hasSize(2);
        });
        assertThat(portal.facts.of(HARUKA).stamps()).hasSize(2);
        assertThat(learning.progress(HARUKA).points()).isEqualTo(200);
    }

    @Test
    void thirtyTwoHandInsThatDoNotCountTriesAreOne() throws Exception {
        var results = atOnce(i -> learning.handIn(HARUKA, module, one, WRONG));

        assertThat(new HashSet<>(results)).hasSize(1);
        assertThat(portal.facts.attempts(HARUKA, one.id())).hasSize(1);
    }

    @Test
    void aCheckIsPassedOnceHoweverManyTriesRace() throws Exception {
        atOnce(i -> {
            try {
                return learning.handIn(HARUKA, module, one, 1 + i % 4, i % 3 == 0 ? RIGHT : WRONG);
            } catch (IllegalArgumentException tooEarly) {
                return tooEarly;
            }
        });

        assertThat(portal.facts.attempts(HARUKA, one.id()).stream().filter(Attempt::passed))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void theTwoLastUnitsAtOncePressTheStampOnce() throws Exception {
        atOnce(i -> learning.handIn(HARUKA, module, i % 2 == 0 ? one : two, 1, RIGHT));

        assertThat(portal.facts.of(HARUKA).stamps())
                .extracting(Stamp::subject)
                .containsExactlyInAnyOrder("m-both", "t-weeks");
    }

    @Test
    void lookingAtProgressMeanwhileDisturbsNothing() throws Exception {
        learning.handIn(HARUKA, module, one, 1, RIGHT);
        portal.clock.passSeconds(60);

        var results = atOnce(i -> i % 2 == 0
                ? learning.handIn(HARUKA, module, two, 1, RIGHT)
                : learning.progress(HARUKA).completed().size());

        assertThat(results.stream().filter(HandInResult.class::isInstance).distinct())
                .singleElement()
                .isInstanceOfSatisfying(HandInResult.Judged.class, judged -> assertThat(judged.earned())
                        .hasSize(2));
    }

    @Test
    void openingAndReadingAtOnceFailsNowhere() throws Exception {
        atOnce(i -> i % 2 == 0 ? learning.open(HARUKA, module, one) : learning.markRead(HARUKA, module, one));

        assertThat(portal.openings.of(HARUKA)).hasSize(1);
    }

    @Test
    void reportsFromManyTabsAddUpAndStayWithinRealTime() throws Exception {
        learning.open(HARUKA, shown, clip);
        portal.clock.passSeconds(64);

        atOnce(i -> learning.watch(HARUKA, CLIP, List.of(new Range(2 * i, 2 * i + 2)), 1, i));

        assertThat(learning.watched(HARUKA, CLIP).ranges()).isNotEmpty();
        assertThat(learning.watched(HARUKA, CLIP).fraction()).isLessThanOrEqualTo(0.704);
    }

    @Test
    void equalReportsFromManyTabsCountOnce() throws Exception {
        learning.open(HARUKA, shown, clip);
        portal.clock.passSeconds(10);

        atOnce(i -> learning.watch(HARUKA, CLIP, List.of(new Range(0, 100)), 1, i));

        assertThat(learning.watched(HARUKA, CLIP).ranges()).containsExactly(new Range(0, 11));
    }

    private static <T> List<T> atOnce(IntFunction<T> work) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var running = new ArrayList<Future<T>>();
            for (int i = 0; i < THREADS; i++) {
                int number = i;
                Callable<T> task = () -> {
                    start.await();
                    return work.apply(number);
                };
                running.add(threads.submit(task));
            }
            start.countDown();
            var results = new ArrayList<T>();
            for (var each : running) {
                results.add(each.get());
            }
            return results;
        }
    }
}
