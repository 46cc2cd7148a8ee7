package dev.michi.uikit;

import dev.michi.uikit.Curve.Point;
import java.util.List;

/** The mountain with its ten stations and a line up to where the person stands. */
public final class Peak {

    private static final List<Point> STATIONS = List.of(
            new Point(64, 268),
            new Point(160, 262),
            new Point(256, 244),
            new Point(170, 214),
            new Point(96, 196),
            new Point(168, 178),
            new Point(238, 162),
            new Point(180, 140),
            new Point(128, 122),
            new Point(176, 100),
            new Point(190, 62));

    /** Where the label of a station stands, so that it never lies on the path. */
    private static final String[] SIDES = {"", "upleft", "", "", "left", "upleft", "", "upright", "left", "", ""};

    private static final String LAND =
            "<path class=\"far\" d=\"M0 214c40-10 66-40 96-46s50 18 84 2 60-52 96-40 50 40 84 48v102H0z\"/><path"
                    + " class=\"body\" d=\"M0 280c46-24 84-66 112-116s42-96 66-104c8-3 16-3 24 0 26 10 40 60 72 106s58 80 86"
                    + " 96v18z\"/><path class=\"snow\" d=\"M152 92c8-17 16-29 26-32 8-3 16-3 24 0 10 4 19 16 28 33l-12"
                    + " 9-11-8-14 12-13-12-14 10z\"/><path class=\"hatch\" d=\"M80 213c40 8 132 10 226 -2\"/><path"
                    + " class=\"hatch\" d=\"M64 230c46 8 144 10 256 0\"/><path class=\"hatch\" d=\"M48 247c52 8 156 10 286"
                    + " 2\"/><path class=\"hatch\" d=\"M32 264c58 8 168 10 316 4\"/>";

    private Peak() {}

    /** @param station 0 at the foot to 10 on the summit */
    public static Markup at(int station) {
        var out = new StringBuilder("<svg class=\"peak\" viewBox=\"0 44 360 236\" aria-hidden=\"true\">").append(LAND);
        out.append("<path class=\"ahead\" d=\"").append(Curve.through(STATIONS)).append("\"/>");
        out.append("<path class=\"walked\" d=\"")
                .append(Curve.through(STATIONS, 0, station))
                .append("\"/>");
        for (var i = 0; i < STATIONS.size(); i++) {
            if (i == 0 && station > 0) {
                continue;
            }
            var kind = i < station ? "d" : i == station ? "h" : "a";
            out.append(Curve.format(
                    "<circle class=\"%s\" cx=\"%.0f\" cy=\"%.0f\" r=\"%d\"/>",
                    kind, STATIONS.get(i).x(), STATIONS.get(i).y(), i == station ? 7 : 4));
        }
        return Markup.trusted(out.append("</svg>").toString());
    }

    /** The place of a station's label, as custom properties for {@code .tag}. */
    public static String place(int station) {
        var point = STATIONS.get(station);
        return Curve.format("--x:%.1f;--y:%.1f", point.x() / 360 * 100, (point.y() - 44) / 236 * 100);
    }

    public static String side(int station) {
        return SIDES[station];
    }
}
