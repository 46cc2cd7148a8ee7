package dev.michi.learning.api;

import dev.michi.learning.Stamp;
import dev.michi.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A badge that was earned. */
@Schema(name = "Stamp")
record StampJson(
        @Schema(allowableValues = {"module", "trail"}) String kind,
        @Schema(description = "id of the module or trail") String subject,
        int version,
        @Schema(description = "as it was then") String title,

        @Schema(description = "what is pressed, line by line")
        List<String> text,

        Instant at) {

    static StampJson of(Stamp stamp, Language language) {
        return new StampJson(
                stamp.kind().name().toLowerCase(Locale.ROOT),
                stamp.subject(),
                stamp.version(),
                stamp.title().in(language),
                stamp.text().in(language),
                stamp.at());
    }

    /** Ascending keys put the newest first. */
    String key() {
        return "%019d:%s:%s:%010d".formatted(Long.MAX_VALUE - at.toEpochMilli(), kind, subject, version);
    }
}
