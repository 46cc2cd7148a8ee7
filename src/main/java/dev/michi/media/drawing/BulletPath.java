package dev.michi.media.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;

/** Bullets as waypoints of a path that walks down the page, as far as they have been shown. */
final class BulletPath {

    private static final double INDENT = 84;
    private static final double LARGEST_GAP = 74;

    private final List<TextBlock> items;

    BulletPath(List<TextBlock> items) {
        this.items = List.copyOf(items);
    }

    void draw(Graphics2D g, double x, double top, double bottom, int shown) {
        var heights = items.stream().mapToDouble(TextBlock::height).sum();
        var gap = Math.min(LARGEST_GAP, (bottom - top - heights) / (items.size() + 0.5));
        var y = top + gap * 0.7;
        var before = Double.NaN;
        for (var i = 0; i < Math.min(shown, items.size()); i++) {
            var item = items.get(i);
            var middle = y + item.type().size() * 0.52;
            if (i > 0) {
                g.setColor(Palette.PINE);
                g.setStroke(new BasicStroke(
                        4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {0.1f, 11}, 0));
                g.draw(new Line2D.Double(x + 15, before + 27, x + 15, middle - 24));
            }
            disc(g, x + 15, middle, 15, Palette.PINE);
            disc(g, x + 15, middle, i == shown - 1 ? 9.5 : 0, Palette.PAPER);
            item.draw(g, Palette.INK, x + INDENT, y);
            before = middle;
            y += item.height() + gap;
        }
    }

    private static void disc(Graphics2D g, double x, double y, double radius, Color colour) {
        g.setColor(colour);
        g.fill(new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2));
    }
}
