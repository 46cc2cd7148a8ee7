package dev.michi.media.preview;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A stretch that may make a clip of its own, or a part of one, in seconds of the recording.
 *
 * @param why it begins or ends where it does
 */
public record Suggestion(double from, double to, Why why) {

    public enum Why {
        /** Between two silences. */
        SILENCE,
        /** From one picture to another. */
        SCENE,
        /** All that is said, without the silence before and after. */
        WHOLE,
        /** Something is said from the first second to the last, with a breath at both ends: all of them leave out the pauses. */
        SAID,
        /** Nobody speaks and nothing moves: it can be shown faster, or left out. */
        IDLE;

        /** {@code silence}, as keys of translations end. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Whether it is one of those that belong together. */
    @JsonIgnore
    public boolean isSaid() {
        return why == Why.SAID;
    }
}
