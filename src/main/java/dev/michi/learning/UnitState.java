package dev.michi.learning;

import dev.michi.catalog.BlockId;
import dev.michi.catalog.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How far a person is with a unit.
 *
 * @param read whether its end was reached while reading, or it is complete anyway
 * @param completed when it was completed; stays when the unit changes
 * @param missing what is still to do, in the order of the page; empty when complete
 * @param tries hand-ins of the check so far
 * @param points what the check brought
 */
public record UnitState(
        UnitId unit,
        boolean read,
        Optional<Instant> completed,
        List<Missing> missing,
        int tries,
        boolean checkPassed,
        int points) {

    public UnitState {
        missing = List.copyOf(missing);
    }

    public boolean complete() {
        return completed.isPresent();
    }

    /** One thing that is still to do, and where. */
    public sealed interface Missing {

        BlockId block();

        /** @param seconds still to watch @param fraction of the clip that counts as watched, 0 to 1 */
        record Watch(BlockId block, dev.michi.media.ClipId clip, int seconds, double fraction) implements Missing {}

        record AnswerCheck(BlockId block) implements Missing {}

        /** Only for units with neither clip nor check. */
        record Read(BlockId block) implements Missing {}
    }
}
