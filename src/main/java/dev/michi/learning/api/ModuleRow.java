package dev.michi.learning.api;

import dev.michi.catalog.LearningModule;
import dev.michi.learning.Progress;
import dev.michi.media.MediaFile;
import dev.michi.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A module in a list, and how far the caller is. */
@Schema(name = "ModuleRow")
record ModuleRow(
        String id,
        String slug,
        int version,
        String title,
        String summary,
        String subject,
        String level,
        List<String> roles,
        List<String> products,

        @Schema(description = "in which it can be learned; texts in another one are those of the one there is")
        List<String> languages,

        @Nullable String picture,
        int minutes,
        int minutesLeft,
        int unitCount,
        int completedUnits,
        boolean complete) {

    static List<String> languages(LearningModule module) {
        return module.languages().stream().map(Language::tag).sorted().toList();
    }

    static ModuleRow of(LearningModule module, Progress progress, Language language) {
        return new ModuleRow(
                module.id().value(),
                module.slug().value(),
                module.version(),
                module.title().in(language),
                module.summary().in(language),
                module.subject().key(),
                module.level().key(),
                module.roles().stream().sorted().toList(),
                module.products().stream().sorted().toList(),
                languages(module),
                module.picture().map(MediaFile::address).orElse(null),
                module.minutes(),
                progress.minutesLeft(module),
                module.units().size(),
                progress.completedUnits(module),
                progress.isComplete(module));
    }
}
