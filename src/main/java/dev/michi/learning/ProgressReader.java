package dev.michi.learning;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.UnitId;
import dev.michi.media.ClipId;
import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads all facts of a person in two round trips, and heals what a crash has left half done. */
@Component
class ProgressReader {

    private final Catalog catalog;
    private final OpeningDocuments openings;
    private final FactDocuments facts;
    private final WatchDocuments watches;
    private final Completeness completeness;
    private final Stamping stamping;
    private final Mountain mountain;

    ProgressReader(
            Catalog catalog,
            OpeningDocuments openings,
            FactDocuments facts,
            WatchDocuments watches,
            Completeness completeness,
            Stamping stamping,
            Mountain mountain) {
        this.catalog = catalog;
        this.openings = openings;
        this.facts = facts;
        this.watches = watches;
        this.completeness = completeness;
        this.stamping = stamping;
        this.mountain = mountain;
    }

    Progress read(PersonId person) {
        var opened = openings.of(person).stream().collect(Collectors.toMap(Opening::unit, Function.identity()));
        var known = facts.of(person);
        var passed = known.passedByUnit();
        var completed = new HashMap<>(known.completionsByUnit());
        completeWhatIsDue(person, opened, passed, completed);
        var pressed = stamping.pressMissing(person, completed, known.stamps());
        int points = passed.values().stream().mapToInt(Attempt::points).sum();
        return new Progress(
                times(completed, Completion::at),
                times(opened, Opening::last),
                pressed,
                points,
                mountain.rank(points, pressed.size()));
    }

    /** Only units that somebody has begun and that have no open check can be due, so that mostly there is nothing to ask. */
    private void completeWhatIsDue(
            PersonId person,
            Map<UnitId, Opening> opened,
            Map<UnitId, Attempt> passed,
            Map<UnitId, Completion> completed) {
        var begun = new HashSet<>(opened.keySet());
        begun.addAll(passed.keySet());
        begun.removeAll(completed.keySet());
        var candidates = begun.stream()
                .flatMap(id -> facts(id, opened, passed).stream())
                .filter(facts ->
                        facts.unit().check().isEmpty() || facts.passed().isPresent())
                .toList();
        var clips = candidates.stream()
                .flatMap(each -> each.unit().clips().stream())
                .collect(Collectors.toSet());
        var watched = clips.isEmpty() ? Map.<ClipId, Watch>of() : watches.of(person, clips);
        for (var candidate : candidates) {
            completeness.completion(candidate.watched(watched)).ifPresent(due -> {
                facts.insertOnce(person, due);
                completed.put(due.unit(), due);
            });
        }
    }

    private Optional<UnitFacts> facts(UnitId id, Map<UnitId, Opening> opened, Map<UnitId, Attempt> passed) {
        return catalog.findModuleOf(id).flatMap(module -> module.findUnit(id)
                .map(unit -> new UnitFacts(
                        module,
                        unit,
                        Optional.ofNullable(opened.get(id)),
                        Stream.ofNullable(passed.get(id)).toList(),
                        Map.of(),
                        Map.of())));
    }

    private static <T> Map<UnitId, Instant> times(Map<UnitId, T> facts, Function<T, Instant> time) {
        return facts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> time.apply(entry.getValue())));
    }
}
