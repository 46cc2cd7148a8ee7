package dev.michi.media;

import java.util.List;
import java.util.Objects;

/**
 * What a clip takes from a recording: stretches of it, one after the other, and what nobody may see. Times are seconds of
 * the recording.
 */
public record Cut(RecordingId recording, List<Range> ranges, List<Hidden> hidden, CutOptions options) {

    public Cut {
        ranges = List.copyOf(ranges);
        hidden = List.copyOf(hidden);
        // Cuts from before there were any.
        options = Objects.requireNonNullElse(options, CutOptions.NONE);
        if (ranges.isEmpty()) {
            throw new IllegalArgumentException("A clip has at least one range");
        }
    }

    public Cut(RecordingId recording, List<Range> ranges, List<Hidden> hidden) {
        this(recording, ranges, hidden, CutOptions.NONE);
    }

    /** How long the clip will be, but for parts of a picture. */
    public double seconds() {
        return time().seconds();
    }

    public CutTime time() {
        return CutTime.of(ranges, options);
    }

    public record Range(double from, double to) {

        public Range {
            if (!(from >= 0 && to > from && to < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("Not a range: " + from + " to " + to);
            }
        }

        public double seconds() {
            return to - from;
        }
    }

    /** A part of the picture, in fractions of its width and height, upright. */
    public record Box(double x, double y, double w, double h) {

        public Box {
            if (!(x >= 0 && y >= 0 && w > 0 && h > 0 && x + w <= 1.000001 && y + h <= 1.000001)) {
                throw new IllegalArgumentException("Not within the picture");
            }
        }
    }

    /**
     * A box over what nobody may see, from one second to another.
     *
     * @param moves where it is later on, in order; it glides from one place to the next, and the last one holds
     */
    public record Hidden(Box box, double from, double to, Style style, List<Move> moves) {

        public Hidden {
            moves = List.copyOf(moves);
            if (!(from >= 0 && to > from && to < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("Not a stretch: " + from + " to " + to);
            }
            var before = from;
            for (var move : moves) {
                if (!(move.at() >= before)) {
                    throw new IllegalArgumentException("Moves have to be in order");
                }
                before = move.at();
            }
        }
    }

    public record Move(double at, Box box) {}

    public enum Style {
        /** Only the colours around shine through; no letter can be read back. */
        BLUR,
        FILL
    }
}
