package dev.michi.uikit;

import java.util.ArrayList;

/** A trail as a thin path with its waypoints, 300 x 44. Decoration: the words beside it say the same. */
public final class Spark {

    private static final double[] WAVE = {0, 5, -6, -1, -13, -8, -19, -14, -17, -24, -20, -26};

    private Spark() {}

    /** @param done how many waypoints are behind; the next one is where the person is */
    public static Markup of(int waypoints, int done) {
        var points = new ArrayList<Curve.Point>();
        var step = waypoints > 1 ? 280.0 / (waypoints - 1) : 0;
        for (var i = 0; i < waypoints; i++) {
            points.add(new Curve.Point(10 + i * step, 30 + WAVE[i % WAVE.length]));
        }
        var here = Math.min(done, waypoints - 1);
        var out = new StringBuilder("<svg class=\"spark\" viewBox=\"0 0 300 44\" aria-hidden=\"true\">");
        out.append("<path class=\"ahead\" d=\"").append(Curve.through(points)).append("\"/>");
        out.append("<path class=\"walked\" d=\"")
                .append(Curve.through(points, 0, here))
                .append("\"/>");
        for (var i = 0; i < waypoints; i++) {
            var kind = i < done ? "d" : i == done ? "h" : "a";
            out.append(Curve.format(
                    "<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"%s\"/>",
                    kind, points.get(i).x(), points.get(i).y(), i == done ? "6.5" : "5"));
        }
        return Markup.trusted(out.append("</svg>").toString());
    }
}
