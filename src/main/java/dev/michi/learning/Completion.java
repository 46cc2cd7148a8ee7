package dev.michi.learning;

import dev.michi.catalog.ModuleId;
import dev.michi.catalog.UnitId;
import java.time.Instant;

/**
 * That a person has completed a unit. Follows from the other facts, so that whoever writes it first writes the same.
 *
 * @param version of the module at that time
 * @param points what the check brought
 * @param attempt the try that completed it; 0 if watching or reading did
 */
record Completion(ModuleId module, int version, UnitId unit, int points, int attempt, Instant at) implements Fact {}
