package dev.michi.sharing;

import dev.michi.catalog.Block;
import dev.michi.catalog.ModuleId;
import dev.michi.catalog.Unit;
import dev.michi.media.ClipId;
import dev.michi.media.ClipLengths;
import dev.michi.sharing.counting.Tally;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Reads what was counted of a tutorial by its steps and clips. */
@Component
class TutorialTallies {

    private final Shelf shelf;
    private final ClipLengths lengths;

    TutorialTallies(Shelf shelf, ClipLengths lengths) {
        this.shelf = shelf;
        this.lengths = lengths;
    }

    ShareNumbers.OfTutorial numbers(Share share, ModuleId id, Tally tally) {
        var units = find(share, id).map(tutorial -> tutorial.module().units()).orElse(List.of());
        var isEnough = tally.opens() >= ShareNumbers.SMALLEST_GROUP;
        return new ShareNumbers.OfTutorial(
                id,
                tally.opens(),
                tally.done(),
                isEnough ? steps(units, tally) : List.of(),
                isEnough ? clips(units, tally) : List.of(),
                tally.helpful(),
                tally.notHelpful());
    }

    private Optional<Tutorial> find(Share share, ModuleId id) {
        var pinned = Optional.ofNullable(share.pinned().get(id));
        return pinned.map(hash -> shelf.find(id, hash, share.customer()))
                .orElseGet(() -> shelf.find(id, share.customer()));
    }

    private static List<ShareNumbers.Step> steps(List<Unit> units, Tally tally) {
        return IntStream.rangeClosed(1, stepsOf(units))
                .mapToObj(number -> new ShareNumbers.Step(number, tally.reached(number), tally.ticked(number)))
                .toList();
    }

    private List<ShareNumbers.ClipCurve> clips(List<Unit> units, Tally tally) {
        return units.stream()
                .flatMap(unit -> unit.clips().stream())
                .distinct()
                .map(clip -> new ShareNumbers.ClipCurve(clip.value(), curve(clip, tally)))
                .toList();
    }

    private List<Integer> curve(ClipId clip, Tally tally) {
        var seconds = (int) Math.ceil(lengths.seconds(clip).orElse(0));
        return IntStream.rangeClosed(1, seconds)
                .mapToObj(second -> tally.watched(clip.value(), second))
                .toList();
    }

    /** Steps are numbered through all units. */
    static int stepsOf(List<Unit> units) {
        return units.stream()
                .flatMap(unit -> unit.blocks().stream())
                .filter(Block.Steps.class::isInstance)
                .mapToInt(block -> ((Block.Steps) block).steps().size())
                .sum();
    }
}
