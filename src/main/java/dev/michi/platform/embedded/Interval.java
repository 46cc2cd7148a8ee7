package dev.michi.platform.embedded;

import java.util.Arrays;
import java.util.Objects;

/**
 * Values of one path whose bytes are at or above {@code from} and below {@code to}. A point holds exactly one value.
 */
record Interval(byte[] from, byte[] to, boolean point) {

    static Interval only(byte[] value) {
        return new Interval(value, after(value), true);
    }

    static Interval startingWith(byte[] prefix) {
        return new Interval(prefix, after(prefix), false);
    }

    /** Above or at the value, up to the last value of its type. */
    static Interval above(byte[] value, boolean inclusive) {
        return new Interval(inclusive ? value : after(value), after(typeOf(value)), false);
    }

    /** Below or at the value, down to the first value of its type. */
    static Interval below(byte[] value, boolean inclusive) {
        return new Interval(typeOf(value), inclusive ? after(value) : value, false);
    }

    boolean isEmpty() {
        return Arrays.compareUnsigned(from, to) >= 0;
    }

    Interval intersect(Interval other) {
        byte[] low = Arrays.compareUnsigned(from, other.from) >= 0 ? from : other.from;
        byte[] high = Arrays.compareUnsigned(to, other.to) <= 0 ? to : other.to;
        return new Interval(low, high, point || other.point);
    }

    /** The same values where the index runs backwards. */
    Interval inverted() {
        return new Interval(after(Bytes.inverted(to)), after(Bytes.inverted(from)), point);
    }

    /** Types begin with distinct first bytes, none of them the highest, so there is always something after. */
    private static byte[] after(byte[] prefix) {
        return Objects.requireNonNull(Bytes.afterAllStartingWith(prefix));
    }

    private static byte[] typeOf(byte[] value) {
        return new byte[] {value[0]};
    }
}
