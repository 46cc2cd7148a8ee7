package dev.michi.learning;

import dev.michi.learning.Watched.Range;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The distinct parts of a clip: ascending, apart from each other, on a grid of hundredths of a second.
 *
 * @param ranges in seconds
 */
record Footage(List<Range> ranges) {

    static final Footage NONE = new Footage(List.of());

    /** Shorter parts do not count, so that a clip of three minutes never has more than a thousand of them. */
    private static final double SHORTEST = 0.1;

    Footage {
        ranges = List.copyOf(ranges);
    }

    /** @param numbers from, to, from, to, … */
    static Footage ofFlat(List<Double> numbers) {
        var ranges = new ArrayList<Range>();
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            ranges.add(new Range(numbers.get(i), numbers.get(i + 1)));
        }
        return new Footage(ranges);
    }

    List<Double> flat() {
        return ranges.stream()
                .flatMap(range -> Stream.of(range.from(), range.to()))
                .toList();
    }

    double seconds() {
        return round(ranges.stream().mapToDouble(Footage::length).sum());
    }

    double fractionOf(double length) {
        return length <= 0 ? 0 : Math.min(1, seconds() / length);
    }

    /**
     * Adds what was watched, in the given order, until the budget of new seconds is used up. What was seen before costs
     * nothing.
     */
    Footage plus(List<Range> watched, double budget, double length) {
        var all = this;
        double left = round(budget);
        for (var range : watched) {
            for (var part : all.without(clamp(range, length))) {
                var paid = new Range(part.from(), Math.min(part.to(), round(part.from() + left)));
                if (length(paid) >= SHORTEST || touches(all, paid)) {
                    left = round(left - length(paid));
                    all = all.with(paid);
                }
            }
        }
        return all;
    }

    private static boolean touches(Footage all, Range part) {
        return length(part) > 0
                && all.ranges.stream().anyMatch(each -> each.from() == part.to() || each.to() == part.from());
    }

    /** The parts of a range that are not in here. */
    private List<Range> without(Range range) {
        var rest = new ArrayList<Range>();
        double from = range.from();
        for (var each : ranges) {
            if (each.to() > from && each.from() < range.to()) {
                if (each.from() > from) {
                    rest.add(new Range(from, each.from()));
                }
                from = each.to();
            }
        }
        if (from < range.to()) {
            rest.add(new Range(from, range.to()));
        }
        return rest;
    }

    private Footage with(Range added) {
        var sorted = new ArrayList<>(ranges);
        sorted.add(added);
        sorted.sort(Comparator.comparingDouble(Range::from));
        var merged = new ArrayList<Range>();
        for (var range : sorted) {
            if (!merged.isEmpty() && range.from() <= merged.getLast().to()) {
                var last = merged.removeLast();
                merged.add(new Range(last.from(), Math.max(last.to(), range.to())));
            } else {
                merged.add(range);
            }
        }
        return new Footage(merged);
    }

    private static Range clamp(Range range, double length) {
        double from = Math.min(round(range.from()), round(length));
        return new Range(from, Math.max(from, Math.min(round(range.to()), round(length))));
    }

    private static double length(Range range) {
        return round(range.to() - range.from());
    }

    private static double round(double seconds) {
        return Math.round(seconds * 100) / 100.0;
    }
}
