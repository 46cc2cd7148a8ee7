package dev.michi.authoring;

import dev.michi.people.PersonId;
import dev.michi.shared.LocalizedText;
import java.time.Instant;
import java.util.Optional;

/**
 * That a unit goes to another module: written down before the drafts are changed, so that it is brought to its end after a crash.
 *
 * @param title of the module that is begun with the unit; empty if it goes to one that is there
 */
record UnitMove(String unit, DraftId from, DraftId to, Optional<LocalizedText> title, PersonId by, Instant at) {

    boolean isSame(UnitMove other) {
        return unit.equals(other.unit) && from.equals(other.from) && to.equals(other.to);
    }
}
