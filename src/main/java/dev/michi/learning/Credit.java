package dev.michi.learning;

import dev.michi.catalog.ModuleId;
import dev.michi.catalog.UnitId;
import java.time.Instant;

/**
 * That a try which was judged wrong counts as passed, because the key of its check was corrected. The try itself stays as it was.
 *
 * @param number of the try
 * @param points what the check brings from now on
 * @param contentHash of the module whose key it was judged by
 * @param at when the regrade was done
 */
record Credit(ModuleId module, UnitId unit, int number, int points, String contentHash, Instant at) implements Fact {}
