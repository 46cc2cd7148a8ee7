package dev.michi.uikit;

import dev.michi.uikit.Curve.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The picture of what has none: three ridges, the path, and a signpost with a word of its stamp. The ridges follow from the
 * subject's id and the colours from its tint, so that it always looks the same, on paper and in the dark. Decoration: what it
 * belongs to is said beside it.
 */
public final class Landscape {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int STEP = 80;
    private static final int TINTS = 4;
    private static final int POST = 200;
    private static final int BOARD = 96;
    private static final int WIDEST = 400;
    private static final double LATIN = 0.64;

    private Landscape() {}

    /**
     * @param tint chooses the colours; those of four stand side by side before they come again
     * @param word for the sign, a dozen letters at most; empty for none
     */
    public static Markup of(String subject, int tint, String word) {
        var random = new Random(subject.hashCode());
        int sun = 120 + random.nextInt(400);
        var out = new StringBuilder(1400)
                .append(Curve.format(
                        "<svg class=\"still drawn drawn--%d\" viewBox=\"0 0 640 360\" preserveAspectRatio=\"xMidYMid slice\""
                                + " aria-hidden=\"true\"><path class=\"air\" d=\"M0 0h640v360H0z\"/>"
                                + "<circle class=\"sun\" cx=\"%d\" cy=\"%d\" r=\"%d\"/>",
                        Math.floorMod(tint, TINTS), sun, 70 + random.nextInt(40), 34 + random.nextInt(14)));
        ridge(out, "far", random, 150, 60);
        ridge(out, "mid", random, 216, 40);
        ridge(out, "near", random, 290, 18);
        out.append("<path class=\"walk\" d=\"M40 366C120 300 250 344 320 318S470 262 640 276\"/>");
        if (!word.isEmpty()) {
            sign(out, word);
        }
        return Markup.trusted(out.append("</svg>").toString());
    }

    private static void ridge(StringBuilder out, String name, Random random, int middle, int swing) {
        var points = new ArrayList<Point>();
        for (int x = -STEP; x <= WIDTH + STEP; x += STEP) {
            points.add(new Point(x, middle + swing * (random.nextDouble() * 2 - 1)));
        }
        out.append("<path class=\"%s\" d=\"".formatted(name))
                .append(Curve.through(List.copyOf(points)))
                .append("V%dH-%dz\"/>".formatted(HEIGHT, STEP));
    }

    /** A board that points on along the path, as wide as its word. */
    private static void sign(StringBuilder out, String word) {
        double letters = word.codePoints()
                .mapToDouble(each -> Character.isIdeographic(each) || each > 0x2E80 ? 1 : LATIN)
                .sum();
        double size = Math.min(62, (WIDEST - 48) / letters);
        double width = letters * size + 48;
        double left = (WIDTH - width) / 2 - 12;
        double top = 112;
        out.append(Curve.format(
                "<g class=\"sign\"><rect class=\"post\" x=\"309\" y=\"%.0f\" width=\"14\" height=\"%d\" rx=\"3\"/>",
                top - 14, POST + 14));
        out.append(Curve.format(
                "<path class=\"board\" d=\"M%.0f %.0fh%.0fl34 %d-34 %dH%.0fz\"/>",
                left, top, width, BOARD / 2, BOARD / 2, left));
        out.append(Curve.format(
                "<text x=\"%.0f\" y=\"%.0f\" font-size=\"%.0f\">",
                left + width / 2, top + BOARD / 2 + size * 0.35, size));
        out.append(Markup.text(word).html()).append("</text></g>");
    }
}
