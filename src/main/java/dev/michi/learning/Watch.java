package dev.michi.learning;

import dev.michi.media.ClipId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a person has watched of a clip.
 *
 * @param position where the person stopped, in seconds
 * @param since from when on real time may still be credited
 * @param done when enough was watched; stays
 * @param version counts the writes
 */
record Watch(ClipId clip, Footage footage, double position, Instant since, Optional<Instant> done, long version) {}
