package dev.michi.media.rendering;

import dev.michi.media.Storyboard.Motion;
import dev.michi.media.drawing.SceneDrawing.Window;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes the filter graph of a clip. Lengths are in frames, streams are named by their labels.
 *
 * <p>Each picture is decoded once and repeated by the loop filter, which took less than half the time of {@code -loop 1}.
 */
final class FilterGraph {

    private static final String PICTURE_TO_VIDEO =
            "scale=in_range=pc:out_range=tv:out_color_matrix=bt709:flags=accurate_rnd+full_chroma_int,format=yuv420p";

    private final int rate;
    private final List<String> chains = new ArrayList<>();
    private int labels;

    FilterGraph(int rate) {
        this.rate = rate;
    }

    /** A picture that stands still. */
    String still(int input, int frames) {
        var label = next();
        chains.add("[%d:v]%s,%s[%s]".formatted(input, PICTURE_TO_VIDEO, repeated(frames), label));
        return label;
    }

    /** A picture that comes slowly nearer, or goes away. The perspective filter moves by parts of a pixel: no jitter. */
    String moving(int input, int frames, boolean nearer) {
        var label = next();
        var p = nearer ? "(in/%d)".formatted(frames) : "(1-in/%d)".formatted(frames);
        var zoom = "perspective=x0='0.036*W*%1$s':y0='0.030*H*%1$s':x1='W-0.014*W*%1$s':y1='0.030*H*%1$s'"
                + ":x2='0.036*W*%1$s':y2='H-0.020*H*%1$s':x3='W-0.014*W*%1$s':y3='H-0.020*H*%1$s'"
                + ":sense=source:eval=frame:interpolation=linear";
        chains.add("[%d:v]%s,%s,%s[%s]".formatted(input, PICTURE_TO_VIDEO, repeated(frames), zoom.formatted(p), label));
        return label;
    }

    /** A picture of which one part after the other is looked at. Larger ones are made as large as their place at the end. */
    String moving(int input, int frames, Motion motion, Rectangle place) {
        var label = next();
        var from = Window.of(motion.from());
        var to = Window.of(motion.to());
        var left = between(from.left(), to.left(), frames);
        var top = between(from.top(), to.top(), frames);
        var right = between(from.left() + from.size(), to.left() + to.size(), frames);
        var bottom = between(from.top() + from.size(), to.top() + to.size(), frames);
        var look =
                "perspective=x0='W*%1$s':y0='H*%2$s':x1='W*%3$s':y1='H*%2$s':x2='W*%1$s':y2='H*%4$s':x3='W*%3$s':y3='H*%4$s'"
                        .formatted(left, top, right, bottom);
        chains.add("[%d:v]%s,%s,%s:sense=source:eval=frame:interpolation=linear,scale=%d:%d:flags=bicubic,setsar=1[%s]"
                .formatted(input, PICTURE_TO_VIDEO, repeated(frames), look, place.width, place.height, label));
        return label;
    }

    private static String between(double from, double to, int frames) {
        return String.format(Locale.ROOT, "(%.6f+%.6f*in/%d)", from, to - from, frames);
    }

    String overlay(String ground, String top, int x, int y) {
        var label = next();
        chains.add("[%s][%s]overlay=%d:%d:format=yuv420[%s]".formatted(ground, top, x, y, label));
        return label;
    }

    /** @param transition as the xfade filter names it */
    String crossfade(String before, String after, String transition, int frames, int offset) {
        var label = next();
        chains.add("[%s][%s]xfade=transition=%s:duration=%s:offset=%s[%s]"
                .formatted(before, after, transition, seconds(frames), seconds(offset), label));
        return label;
    }

    String join(String before, String after) {
        var label = next();
        chains.add("[%s][%s]concat=n=2:v=1:a=0,fps=%d,settb=1/%d[%s]".formatted(before, after, rate, rate, label));
        return label;
    }

    /** The same stream in three sizes, each made from the next larger one. */
    List<String> threeSizes(String master) {
        var large = next();
        var middle = next();
        var small = next();
        chains.add("[%s]split=2[%s][tm]".formatted(master, large));
        chains.add("[tm]scale=1280:720:flags=bicubic,split=2[%s][ts]".formatted(middle));
        chains.add("[ts]scale=854:480:flags=bicubic[%s]".formatted(small));
        return List.of(large, middle, small);
    }

    @Override
    public String toString() {
        return String.join(";", chains);
    }

    private String repeated(int frames) {
        return "loop=loop=%d:size=1,setpts=N/%d/TB,fps=%d,setsar=1,settb=1/%d,trim=end_frame=%d"
                .formatted(frames, rate, rate, rate, frames);
    }

    private String seconds(int frames) {
        return String.format(Locale.ROOT, "%.6f", frames / (double) rate);
    }

    private String next() {
        return "v" + labels++;
    }
}
