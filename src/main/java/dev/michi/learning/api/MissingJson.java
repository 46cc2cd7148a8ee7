package dev.michi.learning.api;

import dev.michi.learning.UnitState.Missing;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing still to do before a unit is complete. */
@Schema(name = "Missing")
record MissingJson(
        @Schema(allowableValues = {"watch", "check", "read"})
        String kind,

        @Schema(description = "id of the block where it is done")
        String block,

        @Schema(description = "for watch") @Nullable String clip,

        @Schema(description = "for watch: seconds still to watch") @Nullable
        Integer seconds,

        @Schema(description = "for watch: what counts as watched so far, 0 to 1") @Nullable
        Double fraction) {

    static MissingJson of(Missing missing) {
        var block = missing.block().value();
        return switch (missing) {
            case Missing.Watch watch ->
                new MissingJson("watch", block, watch.clip().value(), watch.seconds(), watch.fraction());
            case Missing.AnswerCheck check -> new MissingJson("check", block, null, null, null);
            case Missing.Read read -> new MissingJson("read", block, null, null, null);
        };
    }
}
