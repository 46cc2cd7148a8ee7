package dev.michi.media.sounding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Makes a sound fit for a clip. Tests put a quick one in its place. */
public interface SoundTaker {

    double SHORTEST = 0.2;

    /** @param folder empty, for this run alone @param longest seconds */
    Taken take(Path file, Path folder, double longest) throws IOException;

    sealed interface Taken {

        record Made(Path file, double seconds) implements Taken {}

        record Refused(Refusal reason) implements Taken {}
    }

    /** The translations say it with what to do: {@code media.sound.refused.…}. */
    enum Refusal {
        NOT_A_SOUND,
        /** Nothing can be heard. */
        SILENT,
        TOO_SHORT,
        TOO_LONG,
        DAMAGED,
        TOO_LARGE;

        /** {@code too-long} */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
