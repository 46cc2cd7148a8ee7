package dev.michi.media.timeline;

import dev.michi.media.Clip.Cue;
import dev.michi.media.ClipWish.Mark;
import dev.michi.media.Cut.Range;
import dev.michi.media.CutTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Moves words along when a clip is cut anew: they stay with the moment of the recording at which they were. */
public final class CueShift {

    private static final double SHORTEST = 0.2;

    /** Less is the rounding of times. */
    private static final double SAME = 0.02;

    private final CutTime before;
    private final CutTime after;

    public CueShift(CutTime before, CutTime after) {
        this.before = before;
        this.after = after;
    }

    /** What lost a part of its stretch, or is played faster or slower now, has to be looked at again. */
    public List<Cue> cues(List<Cue> cues) {
        if (before.equals(after)) {
            return cues;
        }
        return cues.stream()
                .flatMap(cue -> shifted(cue.start(), cue.end())
                        .filter(place -> place.seconds() >= SHORTEST)
                        .map(place -> moved(cue, place)))
                .sorted(Comparator.comparingDouble(Cue::start))
                .toList();
    }

    private static Cue moved(Cue cue, Range place) {
        var changed = Math.abs(place.seconds() - (cue.end() - cue.start())) > SAME;
        var stale = changed ? Boolean.TRUE : cue.stale();
        return new Cue(rounded(place.from()), rounded(place.to()), cue.text(), stale);
    }

    /** Each stays with its moment; one whose moment is cut away begins with what comes next of the same stretch, or goes. */
    public List<Mark> chapters(List<Mark> chapters) {
        if (before.equals(after)) {
            return chapters;
        }
        return chapters.stream()
                .flatMap(mark -> shifted(mark.at(), mark.at() + SHORTEST)
                        .findFirst()
                        .map(place -> new Mark(rounded(place.from()), mark.title()))
                        .stream())
                .sorted(Comparator.comparingDouble(Mark::at))
                .toList();
    }

    private Stream<Range> shifted(double from, double to) {
        if (to <= before.lead()) {
            return after.lead() > 0 ? Stream.of(new Range(from, to)) : Stream.empty();
        }
        if (from >= before.seconds() - before.tail()) {
            var by = after.seconds() - before.seconds();
            return after.tail() > 0 ? Stream.of(new Range(from + by, to + by)) : Stream.empty();
        }
        return source(from, to).stream().flatMap(source -> after.places(source.from(), source.to()).stream());
    }

    /** A cue over a join belongs to the side with the larger part. */
    private Optional<Range> source(double from, double to) {
        return before.sources(from, to).stream().reduce((one, other) -> other.seconds() > one.seconds() ? other : one);
    }

    private static double rounded(double seconds) {
        return Math.round(seconds * 1000) / 1000.0;
    }
}
