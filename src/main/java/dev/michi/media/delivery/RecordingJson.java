package dev.michi.media.delivery;

import dev.michi.media.Recording;
import dev.michi.platform.Translations;
import dev.michi.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A recording as the API shows it. */
@Schema(name = "Recording")
record RecordingJson(
        String id,

        @Schema(allowableValues = {"receiving", "examining", "usable", "refused"})
        String state,

        String name,
        String owner,
        long bytes,
        Instant createdAt,

        @Schema(description = "bytes that have come, while it is being received") @Nullable
        Long received,

        @Schema(description = "when it is usable") @Nullable Details details,

        @Schema(description = "why no clip can be cut from it, and what to do") @Nullable
        Refusal refusal) {

    @Schema(name = "RecordingDetails")
    record Details(
            double seconds,

            @Schema(description = "upright, in square pixels")
            int width,

            int height,
            double picturesPerSecond,
            boolean variableRate,
            String container,
            String codec,
            @Nullable Sound sound,
            boolean interlaced,
            boolean highDynamicRange,

            @Schema(description = "its end is missing; what can be read is offered")
            boolean damaged) {}

    @Schema(name = "RecordingSound")
    record Sound(String codec, int channels, int sampleRate) {}

    @Schema(name = "RecordingRefusal")
    record Refusal(
            @Schema(description = "stays the same in all languages")
            String reason,

            String message) {}

    static RecordingJson of(Recording recording, Translations translations, Language language) {
        return switch (recording) {
            case Recording.Receiving receiving -> json(receiving, "receiving", receiving.received(), null, null);
            case Recording.Examining examining -> json(examining, "examining", null, null, null);
            case Recording.Usable usable -> json(usable, "usable", null, details(usable.details()), null);
            case Recording.Refused refused -> {
                var key = refused.reason().key();
                var message = translations.get("media.recording.refused." + key, language);
                yield json(refused, "refused", null, null, new Refusal(key, message));
            }
        };
    }

    private static RecordingJson json(
            Recording recording,
            String state,
            @Nullable Long received,
            @Nullable Details details,
            @Nullable Refusal refusal) {
        return new RecordingJson(
                recording.id().value(),
                state,
                recording.name(),
                recording.owner().value(),
                recording.bytes(),
                recording.createdAt(),
                received,
                details,
                refusal);
    }

    private static Details details(Recording.Details details) {
        return new Details(
                details.seconds(),
                details.width(),
                details.height(),
                Math.round(details.picturesPerSecond() * 1000) / 1000.0,
                details.variableRate(),
                details.container(),
                details.codec(),
                details.sound()
                        .map(each -> new Sound(each.codec(), each.channels(), each.sampleRate()))
                        .orElse(null),
                details.interlaced(),
                details.wide(),
                details.damaged());
    }
}
