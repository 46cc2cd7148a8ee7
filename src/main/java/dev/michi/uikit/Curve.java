package dev.michi.uikit;

import java.util.List;
import java.util.Locale;

/** A smooth line through points, as the {@code d} of an SVG path. */
final class Curve {

    record Point(double x, double y) {}

    private Curve() {}

    /** A Catmull-Rom spline in Bézier form. Empty for less than two points. */
    static String through(List<Point> points) {
        return through(points, 0, points.size() - 1);
    }

    /** The stretch from one point to another of the same line, so that walked and ahead meet without a kink. */
    static String through(List<Point> points, int from, int to) {
        if (to <= from) {
            return "";
        }
        var out = new StringBuilder(format("M%.1f %.1f", points.get(from).x, points.get(from).y));
        for (var i = from; i < to; i++) {
            var before = points.get(Math.max(0, i - 1));
            var a = points.get(i);
            var b = points.get(i + 1);
            var after = points.get(Math.min(points.size() - 1, i + 2));
            out.append(format(
                    "C%.1f %.1f %.1f %.1f %.1f %.1f",
                    a.x + (b.x - before.x) / 6,
                    a.y + (b.y - before.y) / 6,
                    b.x - (after.x - a.x) / 6,
                    b.y - (after.y - a.y) / 6,
                    b.x,
                    b.y));
        }
        return out.toString();
    }

    static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
