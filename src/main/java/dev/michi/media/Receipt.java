package dev.michi.media;

/** What became of something that was sent in. */
public sealed interface Receipt {

    /** @param known it had been sent before: nothing has changed @param job that examines it */
    record Received(Recording recording, String job, boolean known) implements Receipt {}

    /** What came is not what was sent. */
    record WrongChecksum() implements Receipt {}

    record NoRoom(Reason reason) implements Receipt {}

    enum Reason {
        /** Larger than what may come in one piece. */
        TOO_LARGE,
        PERSON_QUOTA,
        TOTAL_QUOTA,
        DISK
    }
}
