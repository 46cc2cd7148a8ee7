package dev.michi.learning.api;

import dev.michi.learning.Acknowledgement;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** That the caller has read a version. */
@Schema(name = "Acknowledgement")
record AcknowledgementJson(
        @Schema(description = "slug") String module,
        int version,
        @Schema(description = "names the exact text") String contentHash,

        @Schema(
                description = "in which it was shown",
                allowableValues = {"ja", "en"})
        String language,

        Instant at) {

    static AcknowledgementJson of(String module, Acknowledgement fact) {
        return new AcknowledgementJson(
                module, fact.version(), fact.contentHash(), fact.language().tag(), fact.at());
    }
}
