package dev.michi.learning;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Unit;
import dev.michi.catalog.UnitId;
import dev.michi.media.ClipId;
import dev.michi.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads the facts of one person and one unit: one round trip for each kind, none for a kind the unit does not have. */
@Component
class FactsReader {

    private final OpeningDocuments openings;
    private final AttemptDocuments attempts;
    private final CompletionDocuments completions;
    private final WatchDocuments watches;

    FactsReader(
            OpeningDocuments openings,
            AttemptDocuments attempts,
            CompletionDocuments completions,
            WatchDocuments watches) {
        this.openings = openings;
        this.attempts = attempts;
        this.completions = completions;
        this.watches = watches;
    }

    UnitFacts read(PersonId person, LearningModule module, Unit unit) {
        return read(person, module, unit, openings.find(person, unit.id()));
    }

    UnitFacts read(PersonId person, LearningModule module, Unit unit, Optional<Opening> opening) {
        return new UnitFacts(
                module,
                unit,
                opening,
                unit.check().isEmpty() ? List.of() : attempts.of(person, unit.id()),
                completionsOf(person, module),
                watchesOf(person, unit));
    }

    /** All but the completions, for when the attempts are known and a completion may be about to be written. */
    UnitFacts readAround(PersonId person, LearningModule module, Unit unit, List<Attempt> known) {
        return new UnitFacts(module, unit, openings.find(person, unit.id()), known, Map.of(), watchesOf(person, unit));
    }

    Map<UnitId, Completion> completionsOf(PersonId person, LearningModule module) {
        return byUnit(
                completions.of(person, module.units().stream().map(Unit::id).toList()));
    }

    static Map<UnitId, Completion> byUnit(List<Completion> completions) {
        return completions.stream().collect(Collectors.toMap(Completion::unit, Function.identity()));
    }

    private Map<ClipId, Watch> watchesOf(PersonId person, Unit unit) {
        var clips = unit.clips();
        return clips.isEmpty() ? Map.of() : watches.of(person, clips);
    }
}
