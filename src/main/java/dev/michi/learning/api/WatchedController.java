package dev.michi.learning.api;

import dev.michi.learning.Learning;
import dev.michi.learning.Replays;
import dev.michi.learning.Watched;
import dev.michi.media.ClipId;
import dev.michi.people.Permission;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import dev.michi.platform.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the caller has watched of a clip. */
@RestController
@RequestMapping("/api/v1/clips/{id}/watched")
@Tag(name = "Learning")
class WatchedController {

    private static final int MOST_RANGES = 1000;

    private final SignedIn signedIn;
    private final Places places;
    private final Learning learning;

    WatchedController(SignedIn signedIn, Places places, Learning learning) {
        this.signedIn = signedIn;
        this.places = places;
        this.learning = learning;
    }

    @GetMapping
    @Operation(summary = "What was watched, and where to go on")
    WatchedJson watched(@PathVariable String id) {
        var person = me();
        var clip = Places.clip(id);
        var units = places.unitsWith(clip);
        return json(person, clip, units, learning.watched(person, clip));
    }

    @PutMapping
    @Operation(
            summary = "Adds what was watched",
            description =
                    "Credits no more than the time that has passed, times speed, times 1.1. Takes nothing away; what was"
                            + " credited before may be sent again.")
    WatchedJson watch(@PathVariable String id, @RequestBody Sitting sitting) {
        var person = me();
        var clip = Places.clip(id);
        var units = places.unitsWith(clip);
        var again = sitting.again();
        var watched = learning.watch(person, clip, sitting.asRanges(), sitting.pace(), sitting.place());
        again.ifPresent(each -> learning.watchedAgain(person, clip, each));
        return json(person, clip, units, watched);
    }

    private WatchedJson json(PersonId person, ClipId clip, List<Places.Place> units, Watched watched) {
        return new WatchedJson(
                clip.value(),
                watched.fraction(),
                learning.secondsLeft(clip, watched),
                watched.position(),
                watched.ranges().stream()
                        .map(range -> List.of(range.from(), range.to()))
                        .toList(),
                units.stream()
                        .map(place -> StateJson.of(place, learning.state(person, place.module(), place.unit())))
                        .toList());
    }

    private PersonId me() {
        return signedIn.require(Permission.LEARN).id();
    }

    @Schema(name = "Watched")
    record WatchedJson(
            String clip,

            @Schema(description = "of its distinct seconds, 0 to 1")
            double fraction,

            @Schema(description = "seconds still to watch until it counts")
            int missing,

            @Schema(description = "where to go on, in seconds")
            double position,

            @Schema(description = "from and to, in seconds") List<List<Double>> ranges,

            @Schema(description = "of the units that show the clip")
            List<StateJson> units) {}

    /** What was watched again. */
    @Schema(name = "Replays")
    record AgainJson(
            @Schema(
                    description =
                            "chosen by the player, one for each time the clip is opened: letters, digits, hyphens")
            @Nullable
            String sitting,

            @Schema(
                    description =
                            "pairs of a fiftieth of the clip, counted from 0, and how often it was passed again in"
                                    + " this sitting until now; the same report twice counts once")
            @Nullable
            List<List<Integer>> parts) {

        Replays replays() {
            try {
                var counts = new HashMap<Integer, Integer>();
                Objects.requireNonNull(parts).forEach(pair -> counts.merge(pair.get(0), pair.get(1), Math::max));
                return new Replays(Objects.requireNonNull(sitting), counts);
            } catch (IllegalArgumentException | NullPointerException | IndexOutOfBoundsException wrong) {
                throw ProblemException.invalid("replays", "learning.api.replays");
            }
        }
    }

    /** What a player reports. */
    @Schema(name = "Sitting")
    record Sitting(
            @Schema(description = "from and to, in seconds, in the order they were watched") @Nullable
            List<List<Double>> ranges,

            @Schema(description = "playback rate, 0.25 to 2; 1 if missing") @Nullable
            Double speed,

            @Schema(description = "where the player stands, in seconds; the end of the last range if missing") @Nullable
            Double position,

            @Nullable AgainJson replays) {

        Optional<Replays> again() {
            return Optional.ofNullable(replays).map(AgainJson::replays);
        }

        List<Watched.Range> asRanges() {
            if (ranges == null) {
                return List.of();
            }
            if (ranges.size() > MOST_RANGES) {
                throw ProblemException.invalid("ranges", "learning.api.ranges");
            }
            return ranges.stream().map(Sitting::range).toList();
        }

        double pace() {
            double pace = speed == null ? 1 : speed;
            if (!(pace >= 0.25 && pace <= 2)) {
                throw ProblemException.invalid("speed", "learning.api.speed");
            }
            return pace;
        }

        double place() {
            if (position != null && !(position >= 0 && position < Double.POSITIVE_INFINITY)) {
                throw ProblemException.invalid("position", "learning.api.position");
            }
            if (position != null) {
                return position;
            }
            var all = asRanges();
            return all.isEmpty() ? 0 : all.getLast().to();
        }

        private static Watched.Range range(@Nullable List<Double> numbers) {
            if (numbers == null || numbers.size() != 2 || numbers.contains(null)) {
                throw ProblemException.invalid("ranges", "learning.api.ranges");
            }
            double from = numbers.getFirst();
            double to = numbers.getLast();
            if (!(from >= 0 && to >= from)) {
                throw ProblemException.invalid("ranges", "learning.api.ranges");
            }
            return new Watched.Range(from, to);
        }
    }
}
