package dev.michi.media.cutting;

import dev.michi.media.Cut;
import dev.michi.media.Cut.Range;
import dev.michi.media.Recording.Details;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of a clip: how many pictures and in which sizes. All lengths are counted in whole pictures, so that picture
 * and sound of several ranges stay together.
 */
record CutPlan(Cut cut, Details details, int rateOver, int rateUnder) {

    static final int SAMPLES_PER_SECOND = 48_000;

    private static final int FULL_RATE = 30;
    private static final List<Integer> LINES = List.of(1080, 720, 480);
    private static final int LONGEST_SIDE = 3840;
    private static final int SHORTEST_SIDE = 16;

    /** A size is worth a file of its own if it is so much smaller than the largest one. */
    private static final double WORTHWHILE = 0.85;

    record Size(int lines, int width, int height) {}

    static CutPlan of(Cut cut, Details details) {
        var parts = details.rate().split("/", 2);
        var over = Integer.parseInt(parts[0]);
        var under = Integer.parseInt(parts[1]);
        // 60 pictures become 30, 50 become 25: every second one.
        var every = (int) Math.max(1, Math.ceil(over / (double) under / (FULL_RATE + 0.5)));
        return new CutPlan(cut, details, over, under * every);
    }

    String rate() {
        return rateOver + "/" + rateUnder;
    }

    double pictureSeconds() {
        return rateUnder / (double) rateOver;
    }

    int pictures(Range range) {
        return (int) Math.max(1, Math.round(range.seconds() / pictureSeconds()));
    }

    long samples(Range range) {
        return Math.round(pictures(range) * pictureSeconds() * SAMPLES_PER_SECOND);
    }

    double seconds() {
        return cut.ranges().stream().mapToInt(this::pictures).sum() * pictureSeconds();
    }

    /** Largest first, none larger than the recording. */
    List<Size> sizes() {
        var shorter = Math.min(details.width(), details.height());
        var most = Math.min(shorter, LINES.getFirst());
        var sizes = new ArrayList<Size>();
        sizes.add(size(most));
        LINES.stream().filter(each -> each <= most * WORTHWHILE).map(this::size).forEach(sizes::add);
        return List.copyOf(sizes);
    }

    Size largest() {
        return sizes().getFirst();
    }

    private Size size(int lines) {
        var shorter = Math.min(details.width(), details.height());
        var longer = Math.max(details.width(), details.height());
        var scale = Math.min(lines / (double) shorter, LONGEST_SIDE / (double) longer);
        return new Size(lines, even(details.width() * scale), even(details.height() * scale));
    }

    private static int even(double pixels) {
        return Math.max(SHORTEST_SIDE, (int) (pixels / 2 + 0.01) * 2);
    }
}
