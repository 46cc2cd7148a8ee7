package dev.michi.media.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The path along the bottom: a waypoint a scene, walked, here, ahead. */
final class WaypointPath {

    private static final double Y = 984;
    private static final double SWING = 13;
    private static final int STEP = 6;

    private WaypointPath() {}

    /** @param here index of the scene on the screen */
    static void draw(Graphics2D g, int here, int scenes) {
        var reached = x(here, scenes);
        g.setColor(Palette.LINE_STRONG);
        g.setStroke(
                new BasicStroke(3.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {0.1f, 11.5f}, 0));
        g.draw(between(reached, x(scenes - 1, scenes)));
        g.setColor(Palette.PINE);
        g.setStroke(new BasicStroke(4.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(between(Frame.MARGIN, reached));
        for (var i = 0; i < scenes; i++) {
            waypoint(g, i, here, scenes);
        }
    }

    private static void waypoint(Graphics2D g, int i, int here, int scenes) {
        var x = x(i, scenes);
        if (i < here) {
            disc(g, x, 8, Palette.PINE);
        } else if (i == here) {
            disc(g, x, 21, Palette.PAPER);
            disc(g, x, 16, Palette.PERSIMMON);
            disc(g, x, 8.5, Palette.CARD);
        } else {
            disc(g, x, 12, Palette.PAPER);
            disc(g, x, 8.5, Palette.LINE_STRONG);
            disc(g, x, 5.5, Palette.PAPER);
        }
    }

    private static void disc(Graphics2D g, double x, double radius, Color colour) {
        g.setColor(colour);
        g.fill(new Ellipse2D.Double(x - radius, y(x) - radius, radius * 2, radius * 2));
    }

    private static double x(int i, int scenes) {
        return scenes < 2 ? Frame.MARGIN : Frame.MARGIN + (Frame.RIGHT - Frame.MARGIN) * i / (scenes - 1.0);
    }

    private static double y(double x) {
        return Y + SWING * Math.sin(x / 118) * Math.cos(x / 410 + 0.6);
    }

    private static Path2D between(double from, double to) {
        var path = new Path2D.Double();
        path.moveTo(from, y(from));
        for (var x = from + STEP; x < to; x += STEP) {
            path.lineTo(x, y(x));
        }
        path.lineTo(to, y(to));
        return path;
    }
}
