package dev.michi.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Values that were measured, and what is typical of them. */
final class Samples {

    private final double[] sorted;

    Samples(Collection<Double> values) {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("Nothing was measured");
        }
        sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    List<Double> all() {
        return Arrays.stream(sorted).boxed().toList();
    }

    double median() {
        return percentile(50);
    }

    /** The smallest value that so many percent of all do not exceed. */
    double percentile(int percent) {
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)];
    }

    double mean() {
        return Arrays.stream(sorted).average().orElseThrow();
    }

    int count() {
        return sorted.length;
    }
}
