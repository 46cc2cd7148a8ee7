package dev.michi.learning.api;

import dev.michi.catalog.Block;
import dev.michi.media.MediaFile;
import dev.michi.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A piece of a unit; HTML in it is sanitised. */
@Schema(
        name = "Block",
        oneOf = {
            BlockJson.Text.class,
            BlockJson.Clip.class,
            BlockJson.Check.class,
            BlockJson.Callout.class,
            BlockJson.Image.class,
            BlockJson.Download.class,
            BlockJson.Steps.class
        })
sealed interface BlockJson {

    /** @param questions of the unit's check */
    static BlockJson of(Block block, List<QuestionJson> questions, Language language) {
        var id = block.id().value();
        return switch (block) {
            case Block.Text it ->
                new Text(id, "text", it.heading().in(language), it.html().in(language));
            case Block.ClipBlock it -> new Clip(id, "clip", it.clip().value());
            case Block.CheckBlock it -> new Check(id, "check", questions);
            case Block.Callout it ->
                new Callout(
                        id,
                        "callout",
                        it.kind().name().toLowerCase(Locale.ROOT),
                        it.title().in(language),
                        it.html().in(language));
            case Block.Image it ->
                new Image(
                        id,
                        "image",
                        it.file().address(),
                        it.alternative().in(language),
                        it.caption().in(language));
            case Block.Steps it ->
                new Steps(
                        id,
                        "steps",
                        it.heading().in(language),
                        it.steps().stream()
                                .map(step -> StepJson.of(step, language))
                                .toList());
            case Block.Download it -> download(id, it.file(), it.title().in(language));
        };
    }

    private static Download download(String id, MediaFile file, String title) {
        return new Download(id, "download", file.address(), file.type(), file.bytes(), title);
    }

    @Schema(name = "TextBlock")
    record Text(String id, @Schema(allowableValues = "text") String kind, String heading, String html)
            implements BlockJson {}

    @Schema(name = "ClipBlock")
    record Clip(
            String id,
            @Schema(allowableValues = "clip") String kind,

            @Schema(description = "its id; see /api/v1/clips/{id}")
            String clip)
            implements BlockJson {}

    @Schema(name = "CheckBlock")
    record Check(
            String id, @Schema(allowableValues = "check") String kind, List<QuestionJson> questions)
            implements BlockJson {}

    @Schema(name = "CalloutBlock")
    record Callout(
            String id,
            @Schema(allowableValues = "callout") String kind,

            @Schema(allowableValues = {"note", "not", "new", "tip", "quote"})
            String tone,

            String title,
            String html)
            implements BlockJson {}

    @Schema(name = "ImageBlock")
    record Image(
            String id,
            @Schema(allowableValues = "image") String kind,
            String src,
            String alternative,
            @Schema(description = "HTML") String caption)
            implements BlockJson {}

    @Schema(name = "StepsBlock")
    record Steps(
            String id, @Schema(allowableValues = "steps") String kind, String heading, List<StepJson> steps)
            implements BlockJson {}

    /** @param alternative of the picture */
    @Schema(name = "Step")
    record StepJson(
            String html, @Nullable String src, @Nullable String alternative) {

        static StepJson of(Block.Steps.Step step, Language language) {
            return new StepJson(
                    step.html().in(language),
                    step.picture().map(MediaFile::address).orElse(null),
                    step.picture().map(any -> step.alternative().in(language)).orElse(null));
        }
    }

    @Schema(name = "DownloadBlock")
    record Download(
            String id,
            @Schema(allowableValues = "download") String kind,
            String src,
            String type,
            long bytes,
            String title)
            implements BlockJson {}
}
