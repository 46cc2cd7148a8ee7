package dev.michi.media.drawing;

import dev.michi.media.typesetting.Typefaces;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.Consumer;

/** A sheet of paper with what every scene shows: the chapter, the name, and the path along the bottom. */
final class Canvas {

    private Canvas() {}

    /** What the margins of a scene say. @param signed the scene itself shows the mark */
    record Margins(Optional<String> chapter, int index, int scenes, boolean signed) {}

    static BufferedImage sheet(Typefaces faces, Margins margins, Consumer<Graphics2D> content) {
        var image = new BufferedImage(Frame.WIDTH, Frame.HEIGHT, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        try {
            sharpen(g);
            g.setColor(Palette.PAPER);
            g.fillRect(0, 0, Frame.WIDTH, Frame.HEIGHT);
            content.accept(g);
            margins.chapter().ifPresent(chapter -> chapter(g, faces, chapter));
            if (!margins.signed()) {
                name(g, faces);
            }
            WaypointPath.draw(g, margins.index(), margins.scenes());
        } finally {
            g.dispose();
        }
        return image;
    }

    static void sharpen(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    }

    static void rule(Graphics2D g, Color colour, double width, double x, double y, double length) {
        g.setColor(colour);
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        g.draw(new Line2D.Double(x, y, x + length, y));
    }

    private static void chapter(Graphics2D g, Typefaces faces, String chapter) {
        rule(g, Palette.INK, 2, Frame.MARGIN, 96, 44);
        g.setColor(Palette.INK_SOFT);
        new Type(faces.gothic(29)).draw(g, chapter, Frame.MARGIN + 64, 106);
    }

    private static void name(Graphics2D g, Typefaces faces) {
        var type = new Type(faces.mincho(33));
        var x = Frame.RIGHT - type.width("Michi");
        g.setColor(Palette.INK);
        type.draw(g, "Michi", x, 107);
        mark(g, x - 56, 75, 40);
    }

    /** The brand's mark: a path up to a peak, pressed in vermilion. */
    static void mark(Graphics2D g, double x, double y, double size) {
        var before = g.getTransform();
        g.translate(x, y);
        g.scale(size / 32, size / 32);
        g.setColor(Palette.STAMP);
        g.fill(new RoundRectangle2D.Double(0, 0, 32, 32, 12, 12));
        g.setColor(Color.WHITE);
        var path = new Path2D.Double();
        path.moveTo(7, 25);
        path.curveTo(7, 19.5, 25, 21, 25, 14.5);
        path.curveTo(25, 8, 11, 12, 11, 7.5);
        g.setStroke(new BasicStroke(2.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
        g.fill(new Ellipse2D.Double(5.1, 23.1, 3.8, 3.8));
        var peak = new Path2D.Double();
        peak.moveTo(11, 3.8);
        peak.lineTo(14.2, 8.5);
        peak.lineTo(7.8, 8.5);
        peak.closePath();
        g.fill(peak);
        g.setTransform(before);
    }
}
