package dev.michi.learning.api;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.learning.Progress;
import dev.michi.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A trail in a list, and how far the caller is. */
@Schema(name = "TrailRow")
record TrailRow(
        String id,
        String slug,
        String title,
        String summary,
        String audience,
        int minutes,
        int minutesLeft,
        int moduleCount,
        int completedModules,

        @Schema(description = "whether all modules are complete that are not optional")
        boolean complete) {

    static TrailRow of(Trail trail, List<LearningModule> modules, Progress progress, Language language) {
        return new TrailRow(
                trail.id().value(),
                trail.slug().value(),
                trail.title().in(language),
                trail.summary().in(language),
                trail.audience().in(language),
                modules.stream().mapToInt(LearningModule::minutes).sum(),
                modules.stream().mapToInt(progress::minutesLeft).sum(),
                modules.size(),
                (int) modules.stream().filter(progress::isComplete).count(),
                progress.isComplete(trail, modules));
    }
}
