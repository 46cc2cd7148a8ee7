package dev.michi.learning.api;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.learning.Progress;
import dev.michi.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** A trail with its modules in order. */
@Schema(name = "Trail")
record TrailJson(
        String id,
        String slug,
        String title,
        String summary,
        String audience,
        List<String> outcomes,
        OwnerJson owner,
        List<String> stamp,
        int minutes,
        int minutesLeft,
        boolean complete,
        List<Stop> modules,
        List<Change> changes) {

    static TrailJson of(Trail trail, List<LearningModule> modules, Progress progress, Language language) {
        var row = TrailRow.of(trail, modules, progress, language);
        return new TrailJson(
                row.id(),
                row.slug(),
                row.title(),
                row.summary(),
                row.audience(),
                trail.outcomes().in(language),
                OwnerJson.of(trail.owner(), language),
                trail.stamp().in(language),
                row.minutes(),
                row.minutesLeft(),
                row.complete(),
                modules.stream()
                        .map(module -> Stop.of(trail, module, progress, language))
                        .toList(),
                trail.changes().stream()
                        .map(each -> new Change(each.on(), each.note().in(language)))
                        .toList());
    }

    @Schema(name = "TrailStop")
    record Stop(boolean optional, ModuleRow module) {

        static Stop of(Trail trail, LearningModule module, Progress progress, Language language) {
            boolean optional = trail.stops().stream()
                    .anyMatch(stop -> stop.optional() && stop.module().equals(module.id()));
            return new Stop(optional, ModuleRow.of(module, progress, language));
        }
    }

    @Schema(name = "TrailChange")
    record Change(LocalDate on, String note) {}
}
