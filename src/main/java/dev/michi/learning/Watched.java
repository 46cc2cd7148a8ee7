package dev.michi.learning;

import java.util.List;

/**
 * What of a clip was watched.
 *
 * @param ranges distinct, ascending, in seconds
 * @param position where the person stopped, in seconds
 * @param fraction of distinct seconds that count, 0 to 1
 */
public record Watched(List<Range> ranges, double position, double fraction) {

    public Watched {
        ranges = List.copyOf(ranges);
    }

    /** From inclusive, to exclusive, in seconds. */
    public record Range(double from, double to) {
        public Range {
            if (!(from >= 0 && to >= from)) {
                throw new IllegalArgumentException("Not a range: " + from + " to " + to);
            }
        }
    }
}
