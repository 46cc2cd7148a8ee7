package dev.michi.learning;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Unit;
import dev.michi.catalog.UnitId;
import dev.michi.media.ClipId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is known of one person and one unit.
 *
 * @param attempts in order
 * @param completions of all units of the module
 * @param watches of the unit's clips
 */
record UnitFacts(
        LearningModule module,
        Unit unit,
        Optional<Opening> opening,
        List<Attempt> attempts,
        Map<UnitId, Completion> completions,
        Map<ClipId, Watch> watches) {

    UnitFacts {
        attempts = List.copyOf(attempts);
        completions = Map.copyOf(completions);
        watches = Map.copyOf(watches);
    }

    Optional<Completion> completion() {
        return Optional.ofNullable(completions.get(unit.id()));
    }

    Optional<Attempt> passed() {
        return attempts.stream().filter(Attempt::passed).findFirst();
    }

    UnitFacts with(Map<UnitId, Completion> newer) {
        return new UnitFacts(module, unit, opening, attempts, newer, watches);
    }

    UnitFacts with(Optional<Opening> newer) {
        return new UnitFacts(module, unit, newer, attempts, completions, watches);
    }

    UnitFacts watched(Map<ClipId, Watch> newer) {
        return new UnitFacts(module, unit, opening, attempts, completions, newer);
    }
}
