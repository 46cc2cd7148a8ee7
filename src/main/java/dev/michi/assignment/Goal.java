package dev.michi.assignment;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.catalog.Unit;
import dev.michi.catalog.UnitId;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.Slug;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A trail or module as something to finish. Optional modules of a trail are not part of it.
 *
 * @param stops the units that have to be complete, in order
 */
public record Goal(Subject subject, Slug slug, LocalizedText title, List<Stop> stops) {

    public Goal {
        stops = List.copyOf(stops);
    }

    public record Stop(LearningModule module, Unit unit) {}

    public static Goal of(LearningModule module) {
        return new Goal(
                new Subject.OfModule(module.id()),
                module.slug(),
                module.title(),
                stopsOf(module).toList());
    }

    /** @param modules those of the trail that are published */
    public static Goal of(Trail trail, List<LearningModule> modules) {
        var stops = modules.stream()
                .filter(module -> !trail.isOptional(module.id()))
                .flatMap(Goal::stopsOf)
                .toList();
        return new Goal(new Subject.OfTrail(trail.id()), trail.slug(), trail.title(), stops);
    }

    private static Stream<Stop> stopsOf(LearningModule module) {
        return module.units().stream().map(unit -> new Stop(module, unit));
    }

    public Set<UnitId> units() {
        return stops.stream().map(stop -> stop.unit().id()).collect(Collectors.toSet());
    }

    /** The first unit that is left; empty when the goal is reached. */
    public Optional<Stop> next(Set<UnitId> completed) {
        return stops.stream().filter(stop -> isOpen(stop, completed)).findFirst();
    }

    public int minutesLeft(Set<UnitId> completed) {
        return stops.stream()
                .filter(stop -> isOpen(stop, completed))
                .mapToInt(stop -> stop.unit().minutes())
                .sum();
    }

    /** How many of a hundred units are complete. */
    public int percent(Set<UnitId> completed) {
        var open = stops.stream().filter(stop -> isOpen(stop, completed)).count();
        return stops.isEmpty() ? 0 : (int) ((stops.size() - open) * 100 / stops.size());
    }

    private static boolean isOpen(Stop stop, Set<UnitId> completed) {
        return !completed.contains(stop.unit().id());
    }
}
