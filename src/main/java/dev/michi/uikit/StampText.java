package dev.michi.uikit;

import java.util.List;
import java.util.Locale;

/** Sets the text of a stamp. */
final class StampText {

    private static final String GROUP =
            "<g font-family=\"%s\" font-weight=\"700\" font-size=\"%.1f\" text-anchor=\"middle\" fill=\"%s\"%s>";

    private StampText() {}

    /** Columns from right to left; the long vowel mark is turned as in vertical writing. */
    static void columns(StringBuilder out, List<String> columns, StampArt.Shape shape, String ink) {
        var longest = columns.stream().mapToInt(StampText::length).max().orElse(1);
        var single = columns.size() == 1;
        var size = Math.min(shape.height / longest * 1.04, single ? 44 : shape.column * 2 * .98);
        out.append(format(GROUP, "var(--font-title)", size, ink, ""));
        for (var c = 0; c < columns.size(); c++) {
            var x = single ? 60 : 60 + (c == 0 ? shape.column : -shape.column);
            var letters =
                    columns.get(c).codePoints().mapToObj(Character::toString).toList();
            var step = Math.min(shape.height / letters.size(), size * 1.35);
            for (var i = 0; i < letters.size(); i++) {
                var middle = 60 + (i - (letters.size() - 1) / 2.0) * step;
                out.append(letter(letters.get(i), x, middle, size));
            }
        }
        out.append("</g>");
    }

    private static String letter(String letter, double x, double middle, double size) {
        if (letter.equals("ー")) {
            return format(
                    "<g transform=\"translate(%.1f %.1f) rotate(90) scale(1 -1)\"><text y=\"%.1f\">ー</text></g>",
                    x, middle, size * .355);
        }
        return format("<text x=\"%.1f\" y=\"%.1f\">%s</text>", x, middle + size * .355, Markup.escape(letter));
    }

    /** Rows under a small peak. */
    static void rows(StringBuilder out, List<String> rows, StampArt.Shape shape, String ink) {
        var longest = rows.stream().mapToInt(StampText::length).max().orElse(1);
        var size = Math.min(shape.width / (longest * .78), rows.size() > 2 ? 17 : 21);
        var step = size * 1.12;
        var first = 60 + size * .36 + 4 - (rows.size() - 1) / 2.0 * step;
        out.append(format(GROUP, "Georgia,var(--font-title)", size, ink, " letter-spacing=\".6\""));
        for (var i = 0; i < rows.size(); i++) {
            out.append(format("<text x=\"60\" y=\"%.1f\">%s</text>", first + i * step, Markup.escape(rows.get(i))));
        }
        out.append(format(
                "</g><path d=\"M50 %.1fl6-9 3.5 5 2.5-3.5 6 7.5\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.8\""
                        + " stroke-linejoin=\"round\"/>",
                first - size * .75 - 4, ink));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
