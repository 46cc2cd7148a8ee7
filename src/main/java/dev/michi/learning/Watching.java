package dev.michi.learning;

import dev.michi.catalog.UnitId;
import dev.michi.learning.Watched.Range;
import dev.michi.media.ClipId;
import dev.michi.media.ClipLengths;
import dev.michi.people.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Credits watched seconds, at most as many as can have been watched in the time that has passed. */
@Component
class Watching {

    /** Real time that was not used up may be credited this much later: saves arrive late when a network is slow. */
    private static final Duration LATEST = Duration.ofSeconds(5);

    private static final int MOST_RANGES = 1000;
    private static final int MOST_RACES = 100;

    private final WatchDocuments watches;
    private final ReplayDocuments replays;
    private final OpeningDocuments openings;
    private final Completeness completeness;
    private final ClipLengths lengths;
    private final LearningProperties properties;
    private final Clock clock;

    Watching(
            WatchDocuments watches,
            ReplayDocuments replays,
            OpeningDocuments openings,
            Completeness completeness,
            ClipLengths lengths,
            LearningProperties properties,
            Clock clock) {
        this.watches = watches;
        this.replays = replays;
        this.openings = openings;
        this.completeness = completeness;
        this.lengths = lengths;
        this.properties = properties;
        this.clock = clock;
    }

    Watched watched(PersonId person, ClipId clip) {
        return watches.find(person, clip).map(this::watched).orElseGet(() -> new Watched(List.of(), 0, 0));
    }

    /** @param units in which the clip stands: time runs from when one of them was opened */
    Credit watch(PersonId person, ClipId clip, Collection<UnitId> units, Sitting sitting) {
        for (int race = 0; race < MOST_RACES; race++) {
            var before = watches.find(person, clip);
            var after = credit(person, clip, units, before, sitting);
            if (watches.write(person, after)) {
                boolean doneNow =
                        after.done().isPresent() && before.flatMap(Watch::done).isEmpty();
                return new Credit(watched(after), doneNow);
            }
        }
        throw new IllegalStateException("Too many saves at once of " + clip + " by " + person);
    }

    void again(PersonId person, ClipId clip, Replays again) {
        replays.note(person, clip, again);
    }

    private Watch credit(
            PersonId person, ClipId clip, Collection<UnitId> units, Optional<Watch> before, Sitting sitting) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var since =
                before.map(Watch::since).orElseGet(() -> opened(person, units).orElse(now));
        double pace = sitting.speed() * properties.speedAllowance();
        double budget = Math.max(0, Duration.between(since, now).toMillis() / 1000.0 * pace);
        double length = lengths.seconds(clip).orElse(0);
        var seen = before.map(Watch::footage).orElse(Footage.NONE);
        var footage = seen.plus(sitting.ranges(), budget, length);
        double gained = footage.seconds() - seen.seconds();
        return new Watch(
                clip,
                footage,
                Math.min(sitting.position(), length),
                gained > 0 ? later(since.plusMillis(Math.round(gained / pace * 1000)), now.minus(LATEST)) : since,
                before.flatMap(Watch::done)
                        .or(() -> completeness.isEnough(clip, footage) ? Optional.of(now) : Optional.empty()),
                before.map(Watch::version).orElse(0L) + 1);
    }

    private Optional<Instant> opened(PersonId person, Collection<UnitId> units) {
        return openings.of(person, units).stream().map(Opening::first).min(Instant::compareTo);
    }

    private Watched watched(Watch watch) {
        return new Watched(
                watch.footage().ranges(), watch.position(), completeness.fraction(watch.clip(), watch.footage()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** @param doneNow whether it is just now that enough was watched */
    record Credit(Watched watched, boolean doneNow) {}

    /**
     * What a player reports.
     *
     * @param ranges in the order they were watched
     * @param speed playback rate, 0.25 to 2
     * @param position in seconds
     */
    record Sitting(List<Range> ranges, double speed, double position) {

        Sitting {
            ranges = List.copyOf(ranges);
            if (ranges.size() > MOST_RANGES) {
                throw new IllegalArgumentException("More than " + MOST_RANGES + " ranges");
            }
            if (!(speed >= 0.25 && speed <= 2)) {
                throw new IllegalArgumentException("Not a speed: " + speed);
            }
            if (!(position >= 0 && position < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("Not a position: " + position);
            }
        }
    }
}
