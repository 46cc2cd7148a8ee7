package dev.michi.learning.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A unit as a page: what to read, watch and answer, and how far the caller is. */
@Schema(name = "Unit")
record UnitJson(
        String id,
        String slug,
        @Schema(description = "slug") String module,
        String title,
        int minutes,
        boolean complete,
        @Nullable Instant completedAt,
        boolean read,
        int tries,
        boolean checkPassed,
        @Schema(description = "what the check brought") int points,
        List<MissingJson> missing,
        List<BlockJson> blocks,

        @Schema(description = "the try that a hand-in would be; none once the check is passed, or without one")
        @Nullable
        Integer attempt,

        @Schema(description = "answers in progress, by question")
        Map<String, AnswerJson> answers,

        @Schema(description = "slug of the unit after this one") @Nullable
        String next) {}
