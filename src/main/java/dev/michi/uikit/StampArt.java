package dev.michi.uikit;

import dev.michi.shared.Language;
import dev.michi.shared.LocalizedTexts;
import java.util.List;
import java.util.Locale;

/**
 * Draws stamps. Shape, filling, ink and tilt follow from the subject's id, so that a stamp always looks the same. Japanese
 * stands in columns from right to left, English in rows under a small peak.
 */
public final class StampArt {

    private static final String[] TILTS = {"-2.1", "-1.4", "-0.8", "0.8", "1.5", "2.2"};

    private StampArt() {}

    /** A pressed stamp. The caller's text says what it is; the drawing is decoration. */
    public static Markup pressed(String subject, LocalizedTexts text, Language language) {
        return draw(subject, text.in(language), language, "stamp", false);
    }

    /** A stamp at the moment it is pressed in. */
    public static Markup pressing(String subject, LocalizedTexts text, Language language) {
        return draw(subject, text.in(language), language, "stamp stamp--press", false);
    }

    /** The outline of a stamp that is still to be earned. */
    public static Markup ghost(String subject, LocalizedTexts text, Language language) {
        return draw(subject, text.in(language), language, "stamp stamp--ghost", true);
    }

    /** The seal of a finished unit: 済. */
    public static Markup seal(boolean pressing) {
        return Markup.trusted(
                "<svg class=\"stamp%s\" viewBox=\"0 0 120 120\" aria-hidden=\"true\" style=\"--tilt:.8deg\"><g"
                                .formatted(pressing ? " stamp--press" : "")
                        + " filter=\"url(#ink-1)\"><circle cx=\"60\" cy=\"60\" r=\"55\" fill=\"none\" stroke=\"currentColor\""
                        + " stroke-width=\"4.2\"/><circle cx=\"60\" cy=\"60\" r=\"49\" fill=\"none\" stroke=\"currentColor\""
                        + " stroke-width=\"1.3\"/><text x=\"60\" y=\"82\" font-family=\"var(--font-title)\" font-weight=\"700\""
                        + " font-size=\"62\" text-anchor=\"middle\" fill=\"currentColor\">済</text></g></svg>");
    }

    private static Markup draw(String subject, List<String> lines, Language language, String classes, boolean ghost) {
        var number = Math.floorMod(subject.hashCode() * 31 + subject.length(), 4 * 2 * 3);
        var shape = language == Language.JA ? Shape.values()[number % 4] : Shape.values()[number % 3];
        var solid = !ghost && number / 4 % 2 == 1;
        var tilt = TILTS[Math.floorMod(subject.hashCode(), TILTS.length)];
        var ink = solid ? "var(--stamp-paper,#fff)" : "currentColor";
        var out = new StringBuilder(900);
        out.append("<svg class=\"").append(classes).append("\" viewBox=\"0 0 120 120\" aria-hidden=\"true\"");
        out.append(
                ghost ? "><g>" : " style=\"--tilt:%sdeg\"><g filter=\"url(#ink-%d)\">".formatted(tilt, number / 8 + 1));
        out.append(shape.frame(ghost, solid));
        if (language == Language.JA) {
            StampText.columns(out, lines, shape, ink);
        } else {
            StampText.rows(
                    out,
                    lines.stream().map(line -> line.toUpperCase(Locale.ENGLISH)).toList(),
                    shape,
                    ink);
        }
        return Markup.trusted(out.append("</g></svg>").toString());
    }

    /** The four outlines, and the room they leave for text. */
    enum Shape {
        CIRCLE("<circle cx=\"60\" cy=\"60\" r=\"55\" %s/>", "<circle cx=\"60\" cy=\"60\" r=\"49\" %s/>", 17, 72, 80),
        SQUARE(
                "<rect x=\"6\" y=\"6\" width=\"108\" height=\"108\" rx=\"9\" %s/>",
                "<rect x=\"13\" y=\"13\" width=\"94\" height=\"94\" rx=\"5\" %s/>", 20.5, 86, 86),
        OCTAGON(
                "<path d=\"M38 6h44l32 32v44l-32 32H38L6 82V38z\" %s/>",
                "<path d=\"M41 13h38l28 28v38l-28 28H41L13 79V41z\" %s/>", 19, 80, 84),
        TALL(
                "<rect x=\"17\" y=\"4\" width=\"86\" height=\"112\" rx=\"9\" %s/>",
                "<rect x=\"24\" y=\"11\" width=\"72\" height=\"98\" rx=\"5\" %s/>", 16.5, 90, 64);

        private final String outer;
        private final String inner;
        /** From the middle to the middle of a column. */
        final double column;

        final double height;
        final double width;

        Shape(String outer, String inner, double column, double height, double width) {
            this.outer = outer;
            this.inner = inner;
            this.column = column;
            this.height = height;
            this.width = width;
        }

        String frame(boolean ghost, boolean solid) {
            if (ghost) {
                return outer.formatted(
                        "fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.6\" stroke-dasharray=\"3 4.5\"");
            }
            if (solid) {
                return outer.formatted("fill=\"currentColor\"")
                        + inner.formatted(
                                "fill=\"none\" stroke=\"var(--stamp-paper,#fff)\" stroke-width=\"1.3\" opacity=\".75\"");
            }
            return outer.formatted("fill=\"none\" stroke=\"currentColor\" stroke-width=\"4.2\"")
                    + inner.formatted("fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.3\"");
        }
    }
}
