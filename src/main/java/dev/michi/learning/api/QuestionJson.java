package dev.michi.learning.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A question as it is asked: without its key, and without what is said about answers. */
@Schema(name = "Question")
record QuestionJson(
        String id,

        @Schema(allowableValues = {"single", "multiple", "ordering", "matching", "text"})
        String kind,

        String prompt,

        @Schema(description = "after the second miss") @Nullable
        String hint,

        @Schema(description = "for single, multiple and ordering, shuffled") @Nullable
        List<Choice> options,

        @Schema(description = "for matching, shuffled") @Nullable
        List<Choice> lefts,

        @Schema(description = "for matching, shuffled; one for each left") @Nullable
        List<Choice> rights) {

    @Schema(name = "Choice")
    record Choice(String id, String text) {}
}
