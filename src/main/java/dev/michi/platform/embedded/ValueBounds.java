package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Decimal128;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns one comparison of a filter into the values it can accept; null where an index would not help. */
final class ValueBounds {

    private static final String SPECIAL = "\\^$.|?*+()[]{}";

    private ValueBounds() {}

    static @Nullable Intervals equalTo(@Nullable Object value) {
        if (BsonRegularExpression.isRegularExpression(value)) {
            return matching(BsonRegularExpression.convertToRegularExpression(value));
        }
        if (value instanceof Collection) {
            return null;
        }
        return Intervals.of(Interval.only(KeyWriter.encode(value)), isExact(value));
    }

    static @Nullable Intervals in(@Nullable Object operand) {
        if (!(operand instanceof Collection<?> values)) {
            return null;
        }
        List<byte[]> points = new ArrayList<>();
        boolean exact = true;
        for (Object value : values) {
            if (value instanceof Collection || BsonRegularExpression.isRegularExpression(value)) {
                return null;
            }
            points.add(KeyWriter.encode(value));
            exact &= isExact(value);
        }
        return Intervals.points(points, exact);
    }

    static @Nullable Intervals compared(String operator, @Nullable Object value) {
        int type = KeyWriter.typeOf(value);
        boolean ordered = type >= KeyWriter.NUMBER && type != KeyWriter.MAX_KEY;
        if (!ordered || value instanceof Collection || value instanceof Map) {
            return null;
        }
        byte[] bytes = KeyWriter.encode(value);
        Interval interval =
                switch (operator) {
                    case "$gt" -> Interval.above(bytes, false);
                    case "$gte" -> Interval.above(bytes, true);
                    case "$lt" -> Interval.below(bytes, false);
                    case "$lte" -> Interval.below(bytes, true);
                    default -> throw new IllegalArgumentException(operator);
                };
        return Intervals.of(interval, isExact(value));
    }

    /** A pattern that begins with {@code ^} and some plain letters only matches strings beginning with these. */
    private static @Nullable Intervals matching(BsonRegularExpression regex) {
        String options = regex.getOptions();
        String prefix = plainPrefix(regex.getPattern());
        if (prefix.isEmpty() || (options != null && !options.isEmpty())) {
            return null;
        }
        return Intervals.of(Interval.startingWith(KeyWriter.encodeTextPrefix(prefix)), false);
    }

    private static String plainPrefix(String pattern) {
        if (!pattern.startsWith("^") || pattern.contains("|")) {
            return "";
        }
        int literal = pattern.startsWith("\\Q", 1) ? 3 : 1;
        int end = literal;
        if (literal == 3) {
            int quoted = pattern.indexOf("\\E", literal);
            return pattern.substring(literal, quoted < 0 ? pattern.length() : quoted);
        }
        while (end < pattern.length() && SPECIAL.indexOf(pattern.charAt(end)) < 0) {
            end++;
        }
        boolean lastIsOptional = end < pattern.length() && "?*{".indexOf(pattern.charAt(end)) >= 0;
        return pattern.substring(1, lastIsOptional && end > 1 ? pattern.offsetByCodePoints(end, -1) : end);
    }

    /** Null also means missing, decimals and documents are compared in their own ways: these are checked again. */
    private static boolean isExact(@Nullable Object value) {
        return value != null
                && KeyWriter.typeOf(value) != KeyWriter.NULL
                && !(value instanceof Decimal128)
                && !(value instanceof Map)
                && KeyWriter.typeOf(value) < KeyWriter.REGEX;
    }
}
