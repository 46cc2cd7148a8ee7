package dev.michi.learning.api;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.learning.Progress;
import dev.michi.learning.Rank;
import dev.michi.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the caller is with everything they began. */
@Schema(name = "Progress")
record ProgressJson(int points, RankJson rank, int stampCount, List<ModuleProgress> modules, List<TrailRow> trails) {

    static ProgressJson of(Progress progress, Catalog catalog, Language language) {
        return new ProgressJson(
                progress.points(),
                RankJson.of(progress.rank()),
                progress.stamps().size(),
                catalog.modules().stream()
                        .filter(progress::isStarted)
                        .map(module -> ModuleProgress.of(module, progress, language))
                        .toList(),
                catalog.trails().stream()
                        .filter(trail -> catalog.modulesOf(trail).stream().anyMatch(progress::isStarted))
                        .map(trail -> TrailRow.of(trail, catalog.modulesOf(trail), progress, language))
                        .toList());
    }

    @Schema(name = "Rank")
    record RankJson(
            @Schema(description = "0 at the foot, 10 is the summit")
            int station,

            @Schema(description = "points at which it began")
            int floor,

            @Schema(description = "points at which the next one begins; stamps may be missing, too") @Nullable
            Integer next) {

        static RankJson of(Rank rank) {
            return new RankJson(
                    rank.station(),
                    rank.floor(),
                    rank.next().isPresent() ? rank.next().getAsInt() : null);
        }
    }

    @Schema(name = "ModuleProgress")
    record ModuleProgress(
            String id,
            String slug,
            String title,
            int unitCount,
            int completedUnits,
            boolean complete,
            int minutesLeft,

            @Schema(description = "slug of the first unit that is not complete") @Nullable
            String next) {

        static ModuleProgress of(LearningModule module, Progress progress, Language language) {
            return new ModuleProgress(
                    module.id().value(),
                    module.slug().value(),
                    module.title().in(language),
                    module.units().size(),
                    progress.completedUnits(module),
                    progress.isComplete(module),
                    progress.minutesLeft(module),
                    progress.next(module).map(unit -> unit.slug().value()).orElse(null));
        }
    }
}
