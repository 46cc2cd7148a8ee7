package dev.michi.learning.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An answer; exactly one part of it. */
@Schema(name = "Answer")
record AnswerJson(
        @Schema(description = "single, multiple: ids of the chosen options") @Nullable
        List<String> chosen,

        @Schema(description = "ordering: all ids in the wanted order") @Nullable
        List<String> ordered,

        @Schema(description = "matching: from the id of a left to the id of its right") @Nullable
        Map<String, String> matched,

        @Schema(description = "text") @Nullable String typed) {

    boolean isOnePart() {
        return Stream.<@Nullable Object>of(chosen, ordered, matched, typed)
                        .filter(Objects::nonNull)
                        .count()
                == 1;
    }
}
