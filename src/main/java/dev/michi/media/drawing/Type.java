package dev.michi.media.drawing;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Sets single lines of type. Full-width brackets and commas carry half an em of white: it is taken out between two of
 * them and at the start of a line, as a typesetter does and Java2D does not.
 */
record Type(Font font) {

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final String OPENING = "「『（【〔《〈";
    private static final String CLOSING = "」』）】〕》〉、。，．";

    Type {
        font = font.deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
    }

    double size() {
        return font.getSize2D();
    }

    double width(String line) {
        return line.isEmpty()
                ? 0
                : pieces(line).stream().mapToDouble(Piece::end).max().orElse(0);
    }

    void draw(Graphics2D g, String line, double x, double baseline) {
        for (var piece : pieces(line)) {
            piece.layout().draw(g, (float) (x + piece.x()), (float) baseline);
        }
    }

    private record Piece(TextLayout layout, double x) {
        double end() {
            return x + layout.getAdvance();
        }
    }

    private List<Piece> pieces(String line) {
        var pieces = new ArrayList<Piece>();
        var x = !line.isEmpty() && OPENING.indexOf(line.charAt(0)) >= 0 ? -size() / 2 : 0;
        var start = 0;
        for (var end = 1; end <= line.length(); end++) {
            if (end == line.length() || tightBetween(line.charAt(end - 1), line.charAt(end))) {
                var layout = new TextLayout(line.substring(start, end), font, EXACT);
                pieces.add(new Piece(layout, x));
                x += layout.getAdvance() - size() / 2;
                start = end;
            }
        }
        return pieces;
    }

    private static boolean tightBetween(char before, char after) {
        return CLOSING.indexOf(before) >= 0 && (OPENING + CLOSING).indexOf(after) >= 0
                || OPENING.indexOf(before) >= 0 && OPENING.indexOf(after) >= 0;
    }
}
