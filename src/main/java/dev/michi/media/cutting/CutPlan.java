package dev.michi.media.cutting;

import dev.michi.media.Cut;
import dev.michi.media.CutTime;
import dev.michi.media.CutTime.Piece;
import dev.michi.media.Recording.Details;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of a clip: how many pictures and in which sizes. All lengths are counted in whole pictures, so that picture
 * and sound of several pieces stay together.
 *
 * @param parts in the order of the clip; part i is input i
 */
record CutPlan(Cut cut, Details details, int rateOver, int rateUnder, CutTime time, List<Part> parts) {

    static final int SAMPLES_PER_SECOND = 48_000;

    private static final int FULL_RATE = 30;
    private static final List<Integer> LINES = List.of(1080, 720, 480);
    private static final int LONGEST_SIDE = 3840;
    private static final int SHORTEST_SIDE = 16;

    /** A size is worth a file of its own if it is so much smaller than the largest one. */
    private static final double WORTHWHILE = 0.85;

    record Size(int lines, int width, int height) {}

    /** @param pictures how many of the clip's it takes */
    record Part(Piece piece, int pictures) {

        boolean isFast() {
            return piece.speed() > 1;
        }
    }

    static CutPlan of(Cut cut, Details details) {
        var parts = details.rate().split("/", 2);
        var over = Integer.parseInt(parts[0]);
        var under = Integer.parseInt(parts[1]);
        // 60 pictures become 30, 50 become 25: every second one.
        var every = (int) Math.max(1, Math.ceil(over / (double) under / (FULL_RATE + 0.5)));
        var time = cut.time();
        return new CutPlan(cut, details, over, under * every, time, parts(time, under * every / (double) over));
    }

    /** Counted from the beginning, so that many short pieces do not add up to a different length. */
    private static List<Part> parts(CutTime time, double pictureSeconds) {
        var parts = new ArrayList<Part>();
        var seconds = 0.0;
        var pictures = 0L;
        for (var piece : time.pieces()) {
            seconds += piece.seconds();
            var count = (int) Math.max(1, Math.round(seconds / pictureSeconds) - pictures);
            pictures += count;
            parts.add(new Part(piece, count));
        }
        return List.copyOf(parts);
    }

    String rate() {
        return rateOver + "/" + rateUnder;
    }

    double pictureSeconds() {
        return rateUnder / (double) rateOver;
    }

    long samples(int pictures) {
        return Math.round(pictures * pictureSeconds() * SAMPLES_PER_SECOND);
    }

    /** Of the title card; 0 without one. */
    int leadPictures() {
        return (int) Math.round(time.lead() / pictureSeconds());
    }

    int filmPictures() {
        return parts.stream().mapToInt(Part::pictures).sum();
    }

    int tailPictures() {
        return (int) Math.round(time.tail() / pictureSeconds());
    }

    double seconds() {
        return (leadPictures() + filmPictures() + tailPictures()) * pictureSeconds();
    }

    /** The window that is shown. */
    Cut.Box window() {
        return cut.options().crop().orElse(new Cut.Box(0, 0, 1, 1));
    }

    /** Largest first, none larger than the recording. */
    List<Size> sizes() {
        var most = Math.min((int) shorter(), LINES.getFirst());
        var sizes = new ArrayList<Size>();
        sizes.add(size(most));
        LINES.stream().filter(each -> each <= most * WORTHWHILE).map(this::size).forEach(sizes::add);
        return List.copyOf(sizes);
    }

    Size largest() {
        return sizes().getFirst();
    }

    /** The whole picture, so large that the window in it has the largest size. */
    Size whole() {
        var size = largest();
        return cut.options().crop().isEmpty()
                ? size
                : new Size(
                        size.lines(),
                        Math.max(size.width(), even(size.width() / window().w() + 1)),
                        Math.max(size.height(), even(size.height() / window().h() + 1)));
    }

    private double width() {
        return details.width() * window().w();
    }

    private double height() {
        return details.height() * window().h();
    }

    private double shorter() {
        return Math.min(width(), height());
    }

    private Size size(int lines) {
        var longer = Math.max(width(), height());
        var scale = Math.min(lines / shorter(), LONGEST_SIDE / longer);
        return new Size(lines, even(width() * scale), even(height() * scale));
    }

    private static int even(double pixels) {
        return Math.max(SHORTEST_SIDE, (int) (pixels / 2 + 0.01) * 2);
    }
}
