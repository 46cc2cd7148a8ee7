package dev.michi.learning;

import dev.michi.catalog.Block;
import dev.michi.catalog.BlockId;
import dev.michi.catalog.Unit;
import dev.michi.media.ClipId;
import dev.michi.media.ClipLengths;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The rule when a unit is complete: its check is passed, and of each of its clips enough was watched. A unit with neither is
 * complete when its end was read.
 */
@Component
class Completeness {

    private final ClipLengths lengths;
    private final LearningProperties properties;

    Completeness(ClipLengths lengths, LearningProperties properties) {
        this.lengths = lengths;
        this.properties = properties;
    }

    UnitState state(UnitFacts facts) {
        var completed = facts.completion().map(Completion::at);
        return new UnitState(
                facts.unit().id(),
                completed.isPresent() || facts.opening().flatMap(Opening::read).isPresent(),
                completed,
                completed.isPresent() ? List.of() : missing(facts),
                facts.attempts().size(),
                facts.passed().isPresent(),
                facts.passed().map(Attempt::points).orElse(0));
    }

    /**
     * The completion that follows from the facts, if nothing is missing. Its time and cause are those of the fact that came
     * last, not of the moment of asking.
     */
    Optional<Completion> completion(UnitFacts facts) {
        if (!missing(facts).isEmpty()) {
            return Optional.empty();
        }
        var passed = facts.passed();
        var otherwise = isReadingOnly(facts.unit())
                ? facts.opening().flatMap(Opening::read)
                : facts.unit().clips().stream()
                        .flatMap(clip -> Stream.ofNullable(facts.watches().get(clip)))
                        .map(watch -> watch.done().orElse(watch.since()))
                        .max(Instant::compareTo);
        var byAttempt =
                passed.filter(attempt -> otherwise.isEmpty() || !attempt.at().isBefore(otherwise.get()));
        var at = byAttempt.map(Attempt::at).or(() -> otherwise);
        return at.map(when -> new Completion(
                facts.module().id(),
                facts.module().version(),
                facts.unit().id(),
                passed.map(Attempt::points).orElse(0),
                byAttempt.map(Attempt::number).orElse(0),
                when));
    }

    /** Whether this much of a clip is enough; nothing is ever enough of a clip that does not exist. */
    boolean isEnough(ClipId clip, Footage footage) {
        var length = lengths.seconds(clip);
        return length.isPresent() && fraction(clip, footage) >= properties.watchedFraction();
    }

    /** Of the distinct seconds, 0 to 1. */
    double fraction(ClipId clip, Footage footage) {
        return footage.fractionOf(lengths.seconds(clip).orElse(0));
    }

    /** Whole seconds that are still to watch until it is enough. */
    int secondsLeft(ClipId clip, Footage footage) {
        double needed = lengths.seconds(clip).orElse(0) * properties.watchedFraction();
        return (int) Math.max(0, Math.ceil(needed - footage.seconds()));
    }

    /** In the order of the page; a check without a place of its own stands at the end. */
    private List<UnitState.Missing> missing(UnitFacts facts) {
        var unit = facts.unit();
        var missing = new ArrayList<UnitState.Missing>();
        var seen = new HashSet<ClipId>();
        boolean checkIsMissing = !unit.check().isEmpty() && facts.passed().isEmpty();
        for (var block : unit.blocks()) {
            if (block instanceof Block.ClipBlock clip && seen.add(clip.clip())) {
                watch(clip, facts.watches().get(clip.clip())).ifPresent(missing::add);
            } else if (block instanceof Block.CheckBlock check && checkIsMissing) {
                missing.add(new UnitState.Missing.AnswerCheck(check.id()));
                checkIsMissing = false;
            }
        }
        if (checkIsMissing) {
            missing.add(new UnitState.Missing.AnswerCheck(new BlockId("check")));
        }
        if (isReadingOnly(unit) && facts.opening().flatMap(Opening::read).isEmpty()) {
            missing.add(new UnitState.Missing.Read(lastBlock(unit)));
        }
        return missing;
    }

    private Optional<UnitState.Missing> watch(Block.ClipBlock block, @Nullable Watch watch) {
        var footage = watch == null ? Footage.NONE : watch.footage();
        if (watch != null && watch.done().isPresent() || isEnough(block.clip(), footage)) {
            return Optional.empty();
        }
        int seconds = Math.max(1, secondsLeft(block.clip(), footage));
        return Optional.of(
                new UnitState.Missing.Watch(block.id(), block.clip(), seconds, fraction(block.clip(), footage)));
    }

    private static boolean isReadingOnly(Unit unit) {
        return unit.check().isEmpty() && unit.clips().isEmpty();
    }

    private static BlockId lastBlock(Unit unit) {
        return unit.blocks().isEmpty()
                ? new BlockId("end")
                : unit.blocks().getLast().id();
    }
}
