package dev.michi.authoring.api;

import dev.michi.authoring.BlockManuscript;
import dev.michi.authoring.Preview;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** A module in draft as whoever has its link reads it: without the answers of its checks. */
@Schema(name = "Preview")
record PreviewJson(
        LocalizedText title,
        LocalizedText summary,
        LocalizedTexts purpose,
        LocalizedTexts notFor,

        @Schema(allowableValues = {"draft", "in-review", "approved", "scheduled", "published", "retired"})
        String stage,

        Instant changedAt,
        List<UnitJson> units) {

    @Schema(name = "PreviewUnit")
    record UnitJson(String slug, LocalizedText title, List<BlockJson> blocks) {}

    /** @param argument of a callout its tone, of a picture its path, of a clip its name */
    @Schema(name = "PreviewBlock")
    record BlockJson(
            String id,

            @Schema(allowableValues = {"text", "image", "clip", "callout", "check", "download", "steps"})
            String kind,

            @Schema(description = "of a callout its tone, of a picture or download its path, of a clip its name")
            String argument,

            LocalizedText head,
            LocalizedText body) {

        static BlockJson of(BlockManuscript block) {
            return new BlockJson(block.id(), block.kind(), block.argument(), block.head(), block.body());
        }
    }

    static PreviewJson of(Preview preview) {
        var module = preview.manuscript();
        return new PreviewJson(
                module.title(),
                module.summary(),
                module.purpose(),
                module.notFor(),
                preview.stage().key(),
                preview.changedAt(),
                module.units().stream()
                        .map(unit -> new UnitJson(
                                unit.slug(),
                                unit.title(),
                                unit.blocks().stream().map(BlockJson::of).toList()))
                        .toList());
    }
}
