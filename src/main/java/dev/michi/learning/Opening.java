package dev.michi.learning;

import dev.michi.catalog.UnitId;
import java.time.Instant;
import java.util.Optional;

/** When a person had a unit before them, first and last, and when they first reached its end. */
record Opening(UnitId unit, Instant first, Instant last, Optional<Instant> read) {}
