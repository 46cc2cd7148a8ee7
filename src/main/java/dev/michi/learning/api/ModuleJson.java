package dev.michi.learning.api;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Unit;
import dev.michi.learning.Progress;
import dev.michi.media.ClipId;
import dev.michi.media.MediaFile;
import dev.michi.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A module with its units in order. */
@Schema(name = "Module")
record ModuleJson(
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

        @Schema(description = "names this very text; to be sent with an acknowledgement")
        String contentHash,

        @Nullable String picture,
        List<String> stamp,
        List<String> purpose,
        List<String> notFor,
        OwnerJson owner,
        LocalDate reviewOn,

        @Schema(description = "whether people have to acknowledge each version")
        boolean rule,

        List<SourceJson> sources,
        List<Change> changes,
        int minutes,
        int minutesLeft,
        boolean complete,
        List<UnitRow> units) {

    static ModuleJson of(LearningModule module, String contentHash, Progress progress, Language language) {
        return new ModuleJson(
                module.id().value(),
                module.slug().value(),
                module.version(),
                module.title().in(language),
                module.summary().in(language),
                module.subject().key(),
                module.level().key(),
                module.roles().stream().sorted().toList(),
                module.products().stream().sorted().toList(),
                ModuleRow.languages(module),
                contentHash,
                module.picture().map(MediaFile::address).orElse(null),
                module.stamp().in(language),
                module.purpose().in(language),
                module.notFor().in(language),
                OwnerJson.of(module.owner(), language),
                module.reviewOn(),
                module.rule(),
                module.sources().stream()
                        .map(each -> SourceJson.of(each, language))
                        .toList(),
                module.changes().stream()
                        .map(each -> new Change(
                                each.version(), each.on(), each.note().in(language)))
                        .toList(),
                module.minutes(),
                progress.minutesLeft(module),
                progress.isComplete(module),
                module.units().stream()
                        .map(unit -> UnitRow.of(unit, progress, language))
                        .toList());
    }

    @Schema(name = "UnitRow")
    record UnitRow(
            String id,
            String slug,
            String title,
            int minutes,
            boolean complete,
            @Nullable Instant completedAt,

            @Schema(description = "whether it ends in a check")
            boolean check,

            @Schema(description = "ids of the clips to watch")
            List<String> clips) {

        static UnitRow of(Unit unit, Progress progress, Language language) {
            return new UnitRow(
                    unit.id().value(),
                    unit.slug().value(),
                    unit.title().in(language),
                    unit.minutes(),
                    progress.isComplete(unit),
                    progress.completed().get(unit.id()),
                    !unit.check().isEmpty(),
                    unit.clips().stream().map(ClipId::value).toList());
        }
    }

    @Schema(name = "Source")
    record SourceJson(String title, String note, @Nullable URI url) {

        static SourceJson of(LearningModule.Source source, Language language) {
            return new SourceJson(
                    source.title().in(language),
                    source.note().in(language),
                    source.url().orElse(null));
        }
    }

    @Schema(name = "ModuleChange")
    record Change(int version, LocalDate on, String note) {}
}
