package dev.michi.media.preview;

/**
 * A stretch that may make a clip of its own, in seconds of the recording.
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
        /** Nobody speaks and nothing moves: it can be shown faster. */
        IDLE;

        /** {@code silence}, as keys of translations end. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
