package dev.michi.media;

import dev.michi.media.Cut.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Where the seconds of a recording stand in a clip. The browser does the same sums in {@code frontend/studio/clip-time.ts}.
 *
 * @param lead seconds before the recording begins: the title card
 * @param pieces stretches of one speed, in the order of the clip
 * @param tail seconds after it
 */
public record CutTime(double lead, List<Piece> pieces, double tail) {

    private static final double SAME = 1e-6;

    /** A shorter rest at the edge of a fast stretch goes along with it. */
    private static final double SHORTEST = 0.05;

    public CutTime {
        pieces = List.copyOf(pieces);
    }

    /** A stretch of the recording. @param speed 1 for as it was */
    public record Piece(double from, double to, double speed) {

        public double seconds() {
            return (to - from) / speed;
        }
    }

    public static CutTime of(List<Range> ranges, CutOptions options) {
        var pieces = new ArrayList<Piece>();
        ranges.forEach(range -> split(range, options.fast(), pieces));
        return new CutTime(
                options.titleCard() ? CutOptions.CARD_SECONDS : 0,
                pieces,
                options.endCard().isPresent() ? CutOptions.CARD_SECONDS : 0);
    }

    private static void split(Range range, List<CutOptions.Fast> stretches, List<Piece> pieces) {
        var at = range.from();
        for (var fast : stretches) {
            var from = Math.max(fast.from(), at);
            var to = Math.min(fast.to(), range.to());
            if (to - from < SHORTEST) {
                continue;
            }
            from = from - at < SHORTEST ? at : from;
            to = range.to() - to < SHORTEST ? range.to() : to;
            if (from > at) {
                pieces.add(new Piece(at, from, 1));
            }
            pieces.add(new Piece(from, to, fast.speed()));
            at = to;
        }
        if (at < range.to()) {
            pieces.add(new Piece(at, range.to(), 1));
        }
    }

    public double seconds() {
        return lead + film() + tail;
    }

    /** Without cards. */
    public double film() {
        return pieces.stream().mapToDouble(Piece::seconds).sum();
    }

    /** The second of the clip at which this moment of the recording is first shown; empty if it is not in it. */
    public OptionalDouble place(double at) {
        var begins = lead;
        for (var piece : pieces) {
            if (at >= piece.from - SAME && at <= piece.to + SAME) {
                return OptionalDouble.of(begins + (at - piece.from) / piece.speed);
            }
            begins += piece.seconds();
        }
        return OptionalDouble.empty();
    }

    /** The stretches of the clip that show this stretch of the recording. */
    public List<Range> places(double from, double to) {
        var places = new ArrayList<Range>();
        var begins = lead;
        for (var piece : pieces) {
            var start = Math.max(from, piece.from);
            var end = Math.min(to, piece.to);
            if (end > start) {
                join(
                        places,
                        new Range(
                                begins + (start - piece.from) / piece.speed,
                                begins + (end - piece.from) / piece.speed));
            }
            begins += piece.seconds();
        }
        return places;
    }

    /** The stretches of the recording that this stretch of the clip shows. */
    public List<Range> sources(double from, double to) {
        var sources = new ArrayList<Range>();
        var begins = lead;
        for (var piece : pieces) {
            var start = Math.max(from, begins);
            var end = Math.min(to, begins + piece.seconds());
            if (end > start) {
                join(
                        sources,
                        new Range(
                                piece.from + (start - begins) * piece.speed,
                                piece.from + (end - begins) * piece.speed));
            }
            begins += piece.seconds();
        }
        return sources;
    }

    private static void join(List<Range> stretches, Range next) {
        var last = stretches.isEmpty() ? null : stretches.getLast();
        if (last != null && Math.abs(last.to() - next.from()) < SAME) {
            stretches.set(stretches.size() - 1, new Range(last.from(), next.to()));
        } else {
            stretches.add(next);
        }
    }
}
