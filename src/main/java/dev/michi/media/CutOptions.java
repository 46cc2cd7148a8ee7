package dev.michi.media;

import dev.michi.media.Cut.Box;
import dev.michi.shared.LocalizedText;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is done with the whole of a cut. Times are seconds of the recording.
 *
 * @param crop the window that is shown; empty for the whole picture
 * @param fast stretches in which nothing happens; they are shown faster, without their sound
 * @param titleCard whether the clip begins with its title on paper
 * @param endCard what stands on paper at its end; both parts may be empty, then it is the name alone
 * @param lessNoise whether hum and hiss are taken out of the sound
 * @param burntCaptions whether there are files with the captions in the picture, to be downloaded
 */
public record CutOptions(
        Optional<Box> crop,
        List<Fast> fast,
        boolean titleCard,
        Optional<LocalizedText> endCard,
        Optional<LowerThird> lowerThird,
        Poster poster,
        boolean lessNoise,
        boolean burntCaptions) {

    public static final CutOptions NONE = new CutOptions(
            Optional.empty(), List.of(), false, Optional.empty(), Optional.empty(), Poster.AUTOMATIC, false, false);

    /** How long a card stands. */
    public static final double CARD_SECONDS = 3;

    public CutOptions {
        crop = Objects.requireNonNullElse(crop, Optional.empty());
        fast = List.copyOf(Objects.requireNonNullElse(fast, List.of()));
        endCard = Objects.requireNonNullElse(endCard, Optional.empty());
        lowerThird = Objects.requireNonNullElse(lowerThird, Optional.empty());
        poster = Objects.requireNonNullElse(poster, Poster.AUTOMATIC);
        var end = 0.0;
        for (var each : fast) {
            if (each.from() < end) {
                throw new IllegalArgumentException("Fast stretches have to be in order and apart");
            }
            end = each.to();
        }
    }

    public boolean isPlain() {
        return equals(NONE);
    }

    /** Whether the title is drawn into a picture. */
    public boolean showsTitle() {
        return titleCard || poster.kind() == Poster.Kind.CARD;
    }

    public record Fast(double from, double to, double speed) {

        public static final double LEAST = 2;
        public static final double MOST = 8;

        public Fast {
            if (!(from >= 0 && to > from && to < Double.POSITIVE_INFINITY && speed >= LEAST && speed <= MOST)) {
                throw new IllegalArgumentException("Not a stretch to be shown faster");
            }
        }
    }

    /** A strip at the lower edge that says who speaks, or what is shown, for a while. */
    public record LowerThird(LocalizedText text, double from, double to) {

        public LowerThird {
            if (!(from >= 0 && to > from && to < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("Not a stretch: " + from + " to " + to);
            }
        }
    }

    /** What is seen before the clip plays. @param at for {@link Kind#MOMENT} */
    public record Poster(Kind kind, double at) {

        public static final Poster AUTOMATIC = new Poster(Kind.AUTOMATIC, 0);

        public enum Kind {
            /** A picture from the first quarter. */
            AUTOMATIC,
            MOMENT,
            /** The title on paper. */
            CARD
        }

        public Poster {
            kind = Objects.requireNonNullElse(kind, Kind.AUTOMATIC);
            if (!(at >= 0 && at < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("Not a moment: " + at);
            }
        }
    }
}
