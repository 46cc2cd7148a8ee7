package dev.michi.learning.api;

import dev.michi.learning.Acknowledgement;
import dev.michi.learning.AcknowledgementReport.Row;
import dev.michi.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One person in the report of a rule. */
@Schema(name = "AcknowledgementRow")
record AcknowledgementRow(
        @Schema(description = "id") String person,
        String name,

        @Schema(description = "the latest text acknowledged by then; none if there is none") @Nullable
        Integer version,

        @Nullable String contentHash,
        @Nullable String language,
        @Nullable Instant at,

        @Schema(description = "whether it still held: nothing substantive had been published since")
        boolean holds) {

    static AcknowledgementRow of(Row row, Language language) {
        var fact = row.accepted();
        return new AcknowledgementRow(
                row.person().id().value(),
                row.person().name().full(language),
                fact.map(Acknowledgement::version).orElse(null),
                fact.map(Acknowledgement::contentHash).orElse(null),
                fact.map(it -> it.language().tag()).orElse(null),
                fact.map(Acknowledgement::at).orElse(null),
                row.holds());
    }
}
