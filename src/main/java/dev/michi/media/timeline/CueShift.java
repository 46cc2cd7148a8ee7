package dev.michi.media.timeline;

import dev.michi.media.Clip.Cue;
import dev.michi.media.Cut.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Moves captions along when a clip is cut anew: words stay with the moment of the recording at which they were. */
public final class CueShift {

    private static final double SHORTEST = 0.2;

    private CueShift() {}

    public static List<Cue> shift(List<Cue> cues, List<Range> before, List<Range> after) {
        return cues.stream()
                .flatMap(cue -> pieces(cue, before))
                .flatMap(piece -> places(piece, after))
                .filter(cue -> cue.end() - cue.start() >= SHORTEST)
                .sorted(java.util.Comparator.comparingDouble(Cue::start))
                .toList();
    }

    /** Where its middle lies in the recording; a cue over a join belongs to the side with the larger part. */
    private static Stream<Cue> pieces(Cue cue, List<Range> ranges) {
        var best = new ArrayList<Cue>();
        var begins = 0.0;
        for (var range : ranges) {
            var start = Math.max(cue.start(), begins);
            var end = Math.min(cue.end(), begins + range.seconds());
            if (end > start
                    && (best.isEmpty()
                            || end - start
                                    > best.getFirst().end() - best.getFirst().start())) {
                best.clear();
                best.add(new Cue(range.from() + start - begins, range.from() + end - begins, cue.text()));
            }
            begins += range.seconds();
        }
        return best.stream();
    }

    private static Stream<Cue> places(Cue piece, List<Range> ranges) {
        var places = new ArrayList<Cue>();
        var begins = 0.0;
        for (var range : ranges) {
            var start = Math.max(piece.start(), range.from());
            var end = Math.min(piece.end(), range.to());
            if (end > start) {
                places.add(new Cue(
                        rounded(begins + start - range.from()), rounded(begins + end - range.from()), piece.text()));
            }
            begins += range.seconds();
        }
        return places.stream();
    }

    private static double rounded(double seconds) {
        return Math.round(seconds * 1000) / 1000.0;
    }
}
