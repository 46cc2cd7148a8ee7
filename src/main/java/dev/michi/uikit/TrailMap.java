package dev.michi.uikit;

import dev.michi.uikit.Curve.Point;
import java.util.List;
import java.util.Optional;

/**
 * The mountain on which a trail is drawn, 1240 x 800. The path is always the same; a trail of 1 to 12 modules takes the places
 * along it that give each label room.
 */
public final class TrailMap {

    private static final double WIDTH = 1240;
    private static final double HEIGHT = 800;

    private static final List<Point> PATH = List.of(
            new Point(60, 742),
            new Point(150, 690),
            new Point(290, 736),
            new Point(430, 716),
            new Point(580, 640),
            new Point(716, 672),
            new Point(830, 650),
            new Point(868, 566),
            new Point(820, 506),
            new Point(720, 530),
            new Point(610, 508),
            new Point(500, 506),
            new Point(432, 444),
            new Point(480, 370),
            new Point(590, 368),
            new Point(690, 356),
            new Point(742, 296),
            new Point(700, 220),
            new Point(656, 166),
            new Point(643, 136));

    /** For each number of modules, the points of the path where they stand. */
    private static final int[][] PLACES = {
        {},
        {7},
        {3, 12},
        {3, 7, 12},
        {3, 7, 12, 16},
        {1, 3, 7, 12, 16},
        {1, 3, 5, 7, 12, 16},
        {1, 3, 5, 7, 10, 12, 16},
        {1, 3, 5, 7, 10, 12, 14, 16},
        {1, 3, 5, 7, 10, 12, 14, 16, 17},
        {1, 3, 5, 7, 9, 11, 12, 14, 16, 17},
        {1, 2, 3, 5, 7, 9, 11, 12, 14, 16, 17},
        {1, 2, 3, 4, 5, 7, 9, 11, 12, 14, 16, 17}
    };

    private static final String LAND = """
            <defs><linearGradient id="slope" x1="0" y1="0" x2="0" y2="1"><stop class="slope__top" offset="0"/>\
            <stop class="slope__mid" offset=".75"/><stop class="slope__foot" offset="1"/></linearGradient></defs>\
            <path class="far" d="M-300 800V560c100-10 200-10 300-40 90-30 150-130 230-190 60-44 96-10 150 34s80 40 140 20c90-30 \
            200-180 330-190 90-6 110 90 180 130s130 30 210 90c100 70 200 90 300 90v296z"/><path class="mid" d="M-300 \
            800V700c100 0 200-20 300-60 80-30 130-110 220-150 90-38 140 14 220-30 120-66 300-100 420-60 130 44 160 120 380 150 \
            100 12 200 20 300 20v230z"/><path class="body" d="M0 800c70-30 150-96 226-190 120-148 210-320 318-446 40-46 70-66 \
            98-66 30 0 60 24 96 70 96 122 170 300 292 420 76 76 140 160 210 212z"/><path class="snow" d="M544 164c40-46 70-66 \
            98-66 30 0 60 24 96 70 12 15 20 30 32 48l-30 8-22-18-26 30-34-26-30 34-28-30-30 22-34-16c-2-4-4-4-4-2 4-16 6-38 \
            12-54z"/><path class="line" d="M470 300c60 26 200 34 352 -6"/><path class="line" d="M414 374c74 26 240 34 444 0"/>\
            <path class="line" d="M358 448c88 26 280 34 536 6"/><path class="line" d="M302 522c102 26 320 34 628 12"/><path \
            class="line" d="M246 596c116 26 360 34 720 18"/><path class="line" d="M190 670c130 26 400 34 812 24"/><path \
            class="cloud" d="M-320 800h1880v-20c-100 0-200-4-300-14c-90-22-150 8-240-6s-130-20-230 0-170 4-270-8-180 22-280 \
            8-170-22-260 4z"/>""";

    private TrailMap() {}

    /**
     * The drawing behind the list of modules.
     *
     * @param modules 1 to 12
     * @param done how many are behind the person; equal to {@code modules} when the summit is reached
     */
    public static Markup land(int modules, int done) {
        var last = PATH.size() - 1;
        var here = done >= modules ? last : done == 0 ? 0 : PLACES[modules][done];
        return Markup.trusted("<svg class=\"map__land\" viewBox=\"0 0 1240 800\" aria-hidden=\"true\">" + LAND
                + "<path class=\"casing\" d=\"" + Curve.through(PATH) + "\"/><path class=\"ahead\" d=\""
                + Curve.through(PATH, here, last) + "\"/><path class=\"walked\" d=\"" + Curve.through(PATH, 0, here)
                + "\"/></svg>");
    }

    /** Where a module stands, as custom properties in percent of the drawing. */
    public static String place(int modules, int index) {
        return place(PATH.get(PLACES[modules][index]));
    }

    public static String summit() {
        return place(new Point(640, 96));
    }

    /** {@code left} or {@code right} where the path turns; nothing where the label stands below. */
    public static Optional<String> side(int modules, int index) {
        return switch (PLACES[modules][index]) {
            case 7, 16 -> Optional.of("right");
            case 12, 17 -> Optional.of("left");
            default -> Optional.empty();
        };
    }

    private static String place(Point point) {
        return Curve.format("--x:%.2f;--y:%.2f", point.x() / WIDTH * 100, point.y() / HEIGHT * 100);
    }
}
