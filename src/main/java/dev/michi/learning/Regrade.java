package dev.michi.learning;

import dev.michi.catalog.ModuleId;
import dev.michi.people.PersonId;
import java.time.Instant;

/**
 * That tries were judged again by a corrected key. A fact; the credits it gave are facts of those who got them.
 *
 * @param contentHash of the module that has the corrected key
 * @param token names what was previewed and then done
 * @param people whose tries count as passed now
 * @param points they got together
 */
public record Regrade(
        ModuleId module,
        int version,
        String contentHash,
        String token,
        int people,
        int points,
        PersonId who,
        Instant at) {}
