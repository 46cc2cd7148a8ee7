package dev.michi.learning;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.catalog.Unit;
import dev.michi.catalog.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a person has done, loaded once and asked many times: a snapshot of facts.
 *
 * @param completed unit to when
 * @param lastOpened unit to when it was opened last, for those not completed, too
 * @param stamps newest first
 */
public record Progress(
        Map<UnitId, Instant> completed, Map<UnitId, Instant> lastOpened, List<Stamp> stamps, int points, Rank rank) {

    public Progress {
        completed = Map.copyOf(completed);
        lastOpened = Map.copyOf(lastOpened);
        stamps = List.copyOf(stamps);
    }

    public boolean isComplete(Unit unit) {
        return completed.containsKey(unit.id());
    }

    public boolean isComplete(LearningModule module) {
        return module.units().stream().allMatch(this::isComplete);
    }

    /** The first unit that is not complete. */
    public Optional<Unit> next(LearningModule module) {
        return module.units().stream().filter(unit -> !isComplete(unit)).findFirst();
    }

    public int completedUnits(LearningModule module) {
        return (int) module.units().stream().filter(this::isComplete).count();
    }

    /** Minutes of the units that are not complete. */
    public int minutesLeft(LearningModule module) {
        return module.units().stream()
                .filter(unit -> !isComplete(unit))
                .mapToInt(Unit::minutes)
                .sum();
    }

    /** Whether the person has a stamp of this module or trail, of whatever version. */
    public Optional<Stamp> stampOf(String subject) {
        return stamps.stream().filter(stamp -> stamp.subject().equals(subject)).findFirst();
    }

    public boolean isStarted(LearningModule module) {
        return module.units().stream().anyMatch(unit -> isComplete(unit) || lastOpened.containsKey(unit.id()));
    }

    /** Optional stops do not count. A trail of which nothing is left cannot be complete. */
    public boolean isComplete(Trail trail, List<LearningModule> modules) {
        return !modules.isEmpty()
                && modules.stream()
                        .filter(module -> !trail.isOptional(module.id()))
                        .allMatch(this::isComplete);
    }
}
