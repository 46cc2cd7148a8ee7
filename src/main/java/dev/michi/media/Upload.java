package dev.michi.media;

import java.util.OptionalLong;

/** What became of a step of an upload in parts. */
public sealed interface Upload {

    /** @param received bytes that are safe; whole when they are as many as {@code length}, which is empty while nobody knows it */
    record At(RecordingId recording, long received, OptionalLong length) implements Upload {}

    record NoRoom(Receipt.Reason reason) implements Upload {}

    record NotFound() implements Upload {}

    /** The part does not begin where the one before has ended. */
    record WrongPlace(long received) implements Upload {}

    /** Another part is coming right now. */
    record Busy() implements Upload {}

    /** The part is not what was sent; nothing of it is kept. */
    record WrongChecksum() implements Upload {}
}
