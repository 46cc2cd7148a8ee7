package dev.michi.media.cutting;

import dev.michi.media.timeline.WebVtt;
import java.util.Locale;

/**
 * Small pictures in rows of ten, one every two seconds or so, a hundred at most, and the WebVTT that says which one belongs
 * where.
 */
record Sprite(double seconds, double every, int count, int width, int height) {

    private static final int COLUMNS = 10;
    private static final int MOST = 100;
    private static final int LONGER_SIDE = 160;
    private static final double LEAST_SECONDS = 2;

    static Sprite of(CutPlan plan) {
        var size = plan.sizes().getLast();
        return of(size.width(), size.height(), plan.seconds());
    }

    static Sprite of(int width, int height, double seconds) {
        var scale = LONGER_SIDE / (double) Math.max(width, height);
        var every = Math.max(LEAST_SECONDS, Math.ceil(seconds / MOST));
        return new Sprite(
                seconds,
                every,
                (int) Math.max(1, Math.ceil(seconds / every)),
                even(width * scale),
                even(height * scale));
    }

    private static int even(double pixels) {
        return (int) Math.max(2, Math.round(pixels / 2) * 2);
    }

    private int columns() {
        return Math.min(COLUMNS, count);
    }

    private int rows() {
        return (count + columns() - 1) / columns();
    }

    String filter() {
        var all = columns() * rows();
        return String.format(
                Locale.ROOT,
                "fps=1/%.0f:start_time=0:eof_action=pass,scale=%d:%d,tpad=stop_mode=clone:stop=%d,trim=end_frame=%d,tile=%dx%d,format=yuvj420p",
                every,
                width,
                height,
                all,
                all,
                columns(),
                rows());
    }

    String vtt() {
        var vtt = new StringBuilder("WEBVTT\n");
        for (var i = 0; i < count; i++) {
            vtt.append(String.format(
                    Locale.ROOT,
                    "\n%s --> %s\nsprite.jpg#xywh=%d,%d,%d,%d\n",
                    WebVtt.time(i * every),
                    WebVtt.time(Math.min(seconds, (i + 1) * every)),
                    i % columns() * width,
                    i / columns() * height,
                    width,
                    height));
        }
        return vtt.toString();
    }
}
