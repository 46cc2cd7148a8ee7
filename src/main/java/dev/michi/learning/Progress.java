package dev.michi.learning;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.catalog.Unit;
import dev.michi.catalog.UnitId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    /** A module that was finished once stays complete: a unit that was added since is new, and takes nothing away. */
    public boolean isComplete(LearningModule module) {
        return isFinished(module) || module.units().stream().allMatch(this::isComplete);
    }

    /** Units that were added after the person had finished the module, and that they have not completed. */
    public List<Unit> added(LearningModule module) {
        return isFinished(module)
                ? module.units().stream().filter(unit -> !isComplete(unit)).toList()
                : List.of();
    }

    /** All units that count as complete: those completed, and those that were added to a finished module. */
    public Set<UnitId> counted(Collection<LearningModule> modules) {
        var counted = new HashSet<>(completed.keySet());
        modules.forEach(module -> added(module).forEach(unit -> counted.add(unit.id())));
        return counted;
    }

    private boolean isFinished(LearningModule module) {
        return stamps.stream()
                .anyMatch(stamp -> stamp.kind() == Stamp.Kind.MODULE
                        && stamp.subject().equals(module.id().value()));
    }

    /** The first unit that is not complete; of a finished module, one that was added since. */
    public Optional<Unit> next(LearningModule module) {
        return module.units().stream().filter(unit -> !isComplete(unit)).findFirst();
    }

    public int completedUnits(LearningModule module) {
        return isFinished(module)
                ? module.units().size()
                : (int) module.units().stream().filter(this::isComplete).count();
    }

    /** Minutes of the units that are not complete; none of a finished module. */
    public int minutesLeft(LearningModule module) {
        return isFinished(module)
                ? 0
                : module.units().stream()
                        .filter(unit -> !isComplete(unit))
                        .mapToInt(Unit::minutes)
                        .sum();
    }

    /** Whether the person has a stamp of this module or trail, of whatever version. */
    public Optional<Stamp> stampOf(String subject) {
        return stamps.stream().filter(stamp -> stamp.subject().equals(subject)).findFirst();
    }

    public boolean isStarted(LearningModule module) {
        return isFinished(module)
                || module.units().stream().anyMatch(unit -> isComplete(unit) || lastOpened.containsKey(unit.id()));
    }

    /** Optional stops do not count. A trail of which nothing is left cannot be complete. */
    public boolean isComplete(Trail trail, List<LearningModule> modules) {
        return !modules.isEmpty()
                && modules.stream()
                        .filter(module -> !trail.isOptional(module.id()))
                        .allMatch(this::isComplete);
    }
}
