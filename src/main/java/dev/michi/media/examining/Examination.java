package dev.michi.media.examining;

import dev.michi.media.Recording;

/** What came out. */
public sealed interface Examination {

    record Usable(Recording.Details details) implements Examination {}

    record Refused(Recording.Refusal reason) implements Examination {}
}
