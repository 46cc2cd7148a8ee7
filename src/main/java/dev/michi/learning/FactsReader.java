package dev.michi.learning;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Unit;
import dev.michi.catalog.UnitId;
import dev.michi.media.ClipId;
import dev.michi.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the facts of one person and one unit: one round trip for each kind, none for a kind the unit does not have. */
@Component
class FactsReader {

    private final OpeningDocuments openings;
    private final FactDocuments facts;
    private final WatchDocuments watches;

    FactsReader(OpeningDocuments openings, FactDocuments facts, WatchDocuments watches) {
        this.openings = openings;
        this.facts = facts;
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
                unit.check().isEmpty() ? List.of() : facts.attempts(person, unit.id()),
                completionsOf(person, module),
                watchesOf(person, unit));
    }

    /** Just what decides about completing a unit with a check, of which the attempts are known. */
    UnitFacts readForCheck(PersonId person, LearningModule module, Unit unit, List<Attempt> known) {
        return new UnitFacts(module, unit, Optional.empty(), known, Map.of(), watchesOf(person, unit));
    }

    /** Adds what {@link #readForCheck} has left out, as far as it says more than the completion does. */
    UnitFacts complete(PersonId person, UnitFacts partly) {
        var completions = completionsOf(person, partly.module());
        return completions.containsKey(partly.unit().id())
                ? partly.with(completions)
                : partly.with(completions)
                        .with(openings.find(person, partly.unit().id()));
    }

    Map<UnitId, Completion> completionsOf(PersonId person, LearningModule module) {
        return PersonFacts.byUnit(
                facts.completions(person, module.units().stream().map(Unit::id).toList()));
    }

    private Map<ClipId, Watch> watchesOf(PersonId person, Unit unit) {
        var clips = unit.clips();
        return clips.isEmpty() ? Map.of() : watches.of(person, clips);
    }
}
