package dev.michi.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.learning.Watched.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FootageTest {

    private static final double PLENTY = 1000;

    @Test
    void watchingTwiceCountsOnce() {
        var footage = Footage.NONE.plus(List.of(new Range(0, 10), new Range(5, 15), new Range(0, 10)), PLENTY, 100);

        assertThat(footage.ranges()).containsExactly(new Range(0, 15));
        assertThat(footage.seconds()).isEqualTo(15);
    }

    @Test
    void partsThatTouchBecomeOne() {
        var footage = Footage.NONE.plus(List.of(new Range(10, 20), new Range(0, 10)), PLENTY, 100);

        assertThat(footage.ranges()).containsExactly(new Range(0, 20));
    }

    @Test
    void seenPartsCostNothingOfTheBudget() {
        var seen = Footage.NONE.plus(List.of(new Range(0, 50)), PLENTY, 100);

        assertThat(seen.plus(List.of(new Range(0, 60)), 10, 100).seconds()).isEqualTo(60);
    }

    @Test
    void whatExceedsTheBudgetIsCutOffInTheOrderWatched() {
        var footage = Footage.NONE.plus(List.of(new Range(40, 46), new Range(0, 90)), 10, 100);

        assertThat(footage.ranges()).containsExactly(new Range(0, 4), new Range(40, 46));
    }

    @Test
    void nothingBeyondTheEndOfTheClipCounts() {
        var footage = Footage.NONE.plus(List.of(new Range(90, Double.POSITIVE_INFINITY)), PLENTY, 100);

        assertThat(footage.ranges()).containsExactly(new Range(90, 100));
        assertThat(Footage.NONE.plus(List.of(new Range(0, 10)), PLENTY, 0).seconds())
                .isZero();
    }

    @Test
    void crumbsDoNotCount() {
        assertThat(Footage.NONE.plus(List.of(new Range(1, 1.05)), PLENTY, 100).ranges())
                .isEmpty();
    }

    @Test
    void agreesWithAPlainSetOfSeconds() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            var model = new BitSet();
            var footage = Footage.NONE;
            for (int i = 0; i < 20; i++) {
                var ranges = new ArrayList<Range>();
                for (int j = random.nextInt(4); j >= 0; j--) {
                    int from = random.nextInt(90);
                    int to = from + random.nextInt(30);
                    ranges.add(new Range(from, to));
                    model.set(from, Math.min(to, 100));
                }
                footage = footage.plus(ranges, PLENTY, 100);
                assertThat(footage.seconds()).as("seed %d", seed).isEqualTo(model.cardinality());
                assertThat(Footage.ofFlat(footage.flat())).isEqualTo(footage);
            }
        }
    }
}
