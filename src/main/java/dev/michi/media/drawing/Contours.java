package dev.michi.media.drawing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.Random;

/** Contour lines of a hill, the only ornament. The same seed gives the same hill. */
final class Contours {

    private static final int POINTS = 96;

    private Contours() {}

    /** @param radius of the outermost line, in pixels */
    static void draw(Graphics2D g, long seed, double centreX, double centreY, double radius, int lines) {
        var random = new Random(seed);
        var amplitudes = new double[6];
        var phases = new double[6];
        for (var k = 0; k < amplitudes.length; k++) {
            amplitudes[k] = (0.05 + 0.13 * random.nextDouble()) / (k + 1.4);
            phases[k] = random.nextDouble() * Math.PI * 2;
        }
        g.setColor(Palette.LINE);
        for (var line = 1; line <= lines; line++) {
            var share = line / (double) lines;
            g.setStroke(new BasicStroke(line % 4 == 0 ? 2.6f : 1.5f));
            g.draw(ring(amplitudes, phases, centreX, centreY, radius * Math.pow(share, 1.15), share));
        }
    }

    private static Path2D ring(double[] amplitudes, double[] phases, double x, double y, double radius, double share) {
        var path = new Path2D.Double();
        for (var i = 0; i < POINTS; i++) {
            var angle = i * 2 * Math.PI / POINTS;
            var swell = 1.0;
            for (var k = 0; k < amplitudes.length; k++) {
                swell += amplitudes[k] * Math.sin((k + 1) * angle + phases[k] + (1 - share) * (k + 1) * 0.5);
            }
            var px = x + Math.cos(angle) * radius * swell * 1.35 + (1 - share) * radius * 0.1;
            var py = y + Math.sin(angle) * radius * swell;
            if (i == 0) {
                path.moveTo(px, py);
            } else {
                path.lineTo(px, py);
            }
        }
        path.closePath();
        return path;
    }
}
