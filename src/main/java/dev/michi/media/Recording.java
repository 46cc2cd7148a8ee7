package dev.michi.media;

import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/** What somebody has recorded and handed in, in one of the states it can be in. Clips are cut from it. */
public sealed interface Recording {

    RecordingId id();

    PersonId owner();

    /** As the sender called the file, without what cannot be shown; never part of a path. */
    String name();

    long bytes();

    Instant createdAt();

    /**
     * It has not come whole yet.
     *
     * @param received bytes that are safe already
     * @param open it is being made while it comes: nobody knows how long it will be
     * @param lastPart when something came last
     */
    record Receiving(
            RecordingId id,
            PersonId owner,
            String name,
            long bytes,
            Instant createdAt,
            long received,
            boolean open,
            Instant lastPart)
            implements Recording {}

    /** It is here; what it is, is being found out. */
    record Examining(RecordingId id, PersonId owner, String name, long bytes, Instant createdAt) implements Recording {}

    record Usable(RecordingId id, PersonId owner, String name, long bytes, Instant createdAt, Details details)
            implements Recording {}

    /** No clip can be cut from it. Its file is not kept. */
    record Refused(RecordingId id, PersonId owner, String name, long bytes, Instant createdAt, Refusal reason)
            implements Recording {}

    /**
     * What it is.
     *
     * @param seconds that can be played
     * @param width upright and with square pixels, as a viewer sees it
     * @param rate pictures a second, as a fraction: {@code 30000/1001}
     * @param variableRate pictures come when something has changed, as from screen recorders
     * @param picture number of the stream in the file
     * @param wide high dynamic range
     * @param damaged the end is missing; what can be read is offered
     */
    record Details(
            double seconds,
            int width,
            int height,
            String rate,
            boolean variableRate,
            String container,
            String codec,
            int picture,
            Optional<Sound> sound,
            boolean interlaced,
            boolean wide,
            boolean damaged) {

        /** Pictures a second; of a variable rate, on average. */
        public double picturesPerSecond() {
            var parts = rate.split("/", 2);
            return Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
        }
    }

    /** @param stream number in the file */
    record Sound(String codec, int channels, int sampleRate, int stream) {}

    /** Why no clip can be cut. The translations say it with what to do: {@code media.recording.refused.…}. */
    enum Refusal {
        EMPTY,
        /** None of the containers that are read. */
        NOT_A_VIDEO,
        NO_PICTURE,
        /** The picture is packed in a way that is not read. */
        CODEC,
        SOUND_CODEC,
        TOO_LARGE_PICTURE,
        TOO_SMALL_PICTURE,
        TOO_SHORT,
        TOO_LONG,
        DAMAGED,
        /** Looking at it took more time or memory than any honest file needs. */
        TOO_MUCH_WORK;

        /** {@code too-long} */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
