package dev.michi.platform.embedded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All values of one path that a condition can accept, as disjoint intervals in order.
 *
 * @param exact whether every value inside is accepted, so that nothing has to be checked again
 */
record Intervals(List<Interval> list, boolean exact) {

    static Intervals of(Interval interval, boolean exact) {
        return new Intervals(interval.isEmpty() ? List.of() : List.of(interval), exact);
    }

    static Intervals points(List<byte[]> values, boolean exact) {
        List<Interval> points = values.stream()
                .sorted(Arrays::compareUnsigned)
                .map(Interval::only)
                .toList();
        List<Interval> distinct = new ArrayList<>();
        for (Interval point : points) {
            if (distinct.isEmpty() || !Arrays.equals(distinct.getLast().from(), point.from())) {
                distinct.add(point);
            }
        }
        return new Intervals(distinct, exact);
    }

    boolean pointsOnly() {
        return list.stream().allMatch(Interval::point);
    }

    boolean includesNull() {
        byte[] nothing = KeyWriter.encode(null);
        return list.stream()
                .anyMatch(interval -> Arrays.compareUnsigned(interval.from(), nothing) <= 0
                        && Arrays.compareUnsigned(nothing, interval.to()) < 0);
    }

    Intervals intersect(@Nullable Intervals other) {
        if (other == null) {
            return this;
        }
        List<Interval> common = new ArrayList<>();
        for (Interval mine : list) {
            for (Interval theirs : other.list) {
                Interval both = mine.intersect(theirs);
                if (!both.isEmpty()) {
                    common.add(both);
                }
            }
        }
        return new Intervals(List.copyOf(common), exact && other.exact);
    }

    Intervals inverted() {
        return new Intervals(
                list.stream()
                        .map(Interval::inverted)
                        .sorted(Comparator.comparing(Interval::from, Arrays::compareUnsigned))
                        .toList(),
                exact);
    }
}
