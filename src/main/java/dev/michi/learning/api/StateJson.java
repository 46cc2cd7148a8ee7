package dev.michi.learning.api;

import dev.michi.learning.UnitState;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far the caller is with a unit. */
@Schema(name = "UnitState")
record StateJson(
        @Schema(description = "slug") String module,
        @Schema(description = "slug") String unit,
        boolean complete,
        @Nullable Instant completedAt,
        boolean read,
        int tries,
        boolean checkPassed,
        @Schema(description = "what the check brought") int points,
        List<MissingJson> missing) {

    static StateJson of(Places.Place place, UnitState state) {
        return new StateJson(
                place.module().slug().value(),
                place.unit().slug().value(),
                state.complete(),
                state.completed().orElse(null),
                state.read(),
                state.tries(),
                state.checkPassed(),
                state.points(),
                state.missing().stream().map(MissingJson::of).toList());
    }
}
