package dev.michi.authoring;

import dev.michi.catalog.LearningModule;
import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A module that is being written, as it is at this moment.
 *
 * @param look as learners would see it, with stand-ins where something is wrong; empty if there is nothing to show yet
 */
public record Preview(
        ModuleManuscript manuscript,
        Stage stage,
        PersonId changedBy,
        Instant changedAt,
        Optional<LearningModule> look) {}
