package dev.michi.media.delivery;

import dev.michi.media.Cut;
import dev.michi.media.CutOptions;
import dev.michi.media.CutOptions.Fast;
import dev.michi.media.CutOptions.LowerThird;
import dev.michi.media.CutOptions.Poster;
import dev.michi.media.delivery.WishJson.TextJson;
import dev.michi.shared.LocalizedText;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is done with the whole of a clip. What is left out is not done. */
@Schema(name = "ClipOptions", description = "times in seconds of the recording")
record OptionsJson(
        @Schema(description = "the window that is shown, in fractions of the upright picture") @Nullable
        BoxJson crop,

        @Schema(description = "stretches that are shown 2 to 8 times as fast, without their sound") @Nullable
        List<FastJson> speedUp,

        @Schema(description = "begin with the title on paper, for 3 seconds") @Nullable
        Boolean titleCard,

        @Schema(description = "end with these words on paper, for 3 seconds; empty words: the name alone") @Nullable
        TextJson endCard,

        @Nullable LowerThirdJson lowerThird,
        @Nullable PosterJson poster,
        @Nullable Boolean noiseReduction,

        @Schema(description = "make files with the captions in the picture as well") @Nullable
        Boolean burntCaptions) {

    @Schema(name = "ClipWindow")
    record BoxJson(double x, double y, double w, double h) {}

    @Schema(name = "ClipSpeedUp")
    record FastJson(double from, double to, double speed) {}

    @Schema(name = "ClipLowerThird")
    record LowerThirdJson(@Nullable TextJson text, double from, double to) {}

    @Schema(name = "ClipPoster", description = "a moment of the recording, or the title on paper")
    record PosterJson(@Nullable Double at, @Nullable Boolean card) {}

    static @Nullable OptionsJson of(CutOptions options) {
        if (options.isPlain()) {
            return null;
        }
        return new OptionsJson(
                options.crop()
                        .map(box -> new BoxJson(box.x(), box.y(), box.w(), box.h()))
                        .orElse(null),
                options.fast().stream()
                        .map(each -> new FastJson(each.from(), each.to(), each.speed()))
                        .toList(),
                options.titleCard(),
                options.endCard().map(OptionsJson::text).orElse(null),
                options.lowerThird()
                        .map(each -> new LowerThirdJson(text(each.text()), each.from(), each.to()))
                        .orElse(null),
                switch (options.poster().kind()) {
                    case AUTOMATIC -> null;
                    case MOMENT -> new PosterJson(options.poster().at(), null);
                    case CARD -> new PosterJson(null, true);
                },
                options.lessNoise(),
                options.burntCaptions());
    }

    private static TextJson text(LocalizedText text) {
        return new TextJson(text.ja(), text.en());
    }

    /** @throws IllegalArgumentException if it is none */
    CutOptions options() {
        return new CutOptions(
                Optional.ofNullable(crop).map(box -> new Cut.Box(box.x, box.y, box.w, box.h)),
                speedUp == null
                        ? List.of()
                        : speedUp.stream()
                                .map(each -> new Fast(each.from, each.to, each.speed))
                                .toList(),
                Boolean.TRUE.equals(titleCard),
                Optional.ofNullable(endCard).map(TextJson::text),
                Optional.ofNullable(lowerThird)
                        .map(each -> new LowerThird(
                                each.text == null ? LocalizedText.EMPTY : each.text.text(), each.from, each.to)),
                thePoster(),
                Boolean.TRUE.equals(noiseReduction),
                Boolean.TRUE.equals(burntCaptions));
    }

    private Poster thePoster() {
        if (poster == null) {
            return Poster.AUTOMATIC;
        }
        if (poster.at != null) {
            return new Poster(Poster.Kind.MOMENT, poster.at);
        }
        return Boolean.TRUE.equals(poster.card) ? new Poster(Poster.Kind.CARD, 0) : Poster.AUTOMATIC;
    }
}
