package dev.michi.authoring;

import dev.michi.catalog.LearningModule;
import java.util.List;
import java.util.Optional;

/**
 * How ready a manuscript is.
 *
 * @param problems what keeps it from being published, in the order of reading
 * @param preview the module as learners would see it, with stand-ins where something is wrong; empty for trails
 */
public record Readiness(List<Problem> problems, Optional<LearningModule> preview) {

    public Readiness {
        problems = List.copyOf(problems);
    }

    public boolean isReady() {
        return problems.isEmpty();
    }
}
