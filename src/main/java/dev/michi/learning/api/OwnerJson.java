package dev.michi.learning.api;

import dev.michi.catalog.LearningModule;
import dev.michi.shared.Language;

/** Who answers questions about it. */
record OwnerJson(String name, String team, String email) {

    static OwnerJson of(LearningModule.Owner owner, Language language) {
        return new OwnerJson(owner.name().in(language), owner.team().in(language), owner.email());
    }
}
