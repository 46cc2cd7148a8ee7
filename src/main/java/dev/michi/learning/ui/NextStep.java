package dev.michi.learning.ui;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.catalog.Unit;
import dev.michi.learning.Progress;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Answers "what now?": the module touched last and not finished, else the next one on a trail that was begun, else the first
 * module of the first trail.
 *
 * @param begun whether the person has opened this module before
 */
record NextStep(Optional<Trail> trail, LearningModule module, Unit unit, boolean begun) {

    /** Empty when everything there is was completed, or there is nothing. */
    static Optional<NextStep> of(Catalog catalog, Progress progress) {
        return unfinished(catalog, progress)
                .or(() -> alongTrails(catalog, progress))
                .or(() -> catalog.modules().stream()
                        .filter(module -> !progress.isComplete(module))
                        .findFirst())
                .flatMap(module -> within(catalog, progress, module));
    }

    /** The next unit of this module. */
    static Optional<NextStep> within(Catalog catalog, Progress progress, LearningModule module) {
        return progress.next(module)
                .map(unit -> new NextStep(
                        catalog.trailsThrough(module.id()).stream().findFirst(),
                        module,
                        unit,
                        progress.isStarted(module)));
    }

    /** The next module of this trail. */
    static Optional<NextStep> along(Catalog catalog, Progress progress, Trail trail) {
        return firstOpen(progress, catalog.modulesOf(trail)).flatMap(module -> progress.next(module)
                .map(unit -> new NextStep(Optional.of(trail), module, unit, progress.isStarted(module))));
    }

    private static Optional<LearningModule> unfinished(Catalog catalog, Progress progress) {
        return catalog.modules().stream()
                .filter(module -> progress.isStarted(module) && !progress.isComplete(module))
                .max(Comparator.comparing(module -> lastTouched(progress, module)));
    }

    private static Instant lastTouched(Progress progress, LearningModule module) {
        return module.units().stream()
                .flatMap(unit -> java.util.stream.Stream.of(
                                progress.lastOpened().get(unit.id()),
                                progress.completed().get(unit.id()))
                        .filter(java.util.Objects::nonNull))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static Optional<LearningModule> alongTrails(Catalog catalog, Progress progress) {
        return catalog.trails().stream()
                .map(catalog::modulesOf)
                .sorted(Comparator.comparing(modules -> modules.stream().noneMatch(progress::isComplete)))
                .flatMap(modules -> firstOpen(progress, modules).stream())
                .findFirst();
    }

    private static Optional<LearningModule> firstOpen(Progress progress, List<LearningModule> modules) {
        return modules.stream().filter(module -> !progress.isComplete(module)).findFirst();
    }
}
