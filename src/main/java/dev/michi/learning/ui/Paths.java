package dev.michi.learning.ui;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.catalog.Unit;

/** Addresses of the learner's screens. */
final class Paths {

    static final String HOME = "/";
    static final String CATALOG = "/catalog";
    static final String STAMP_BOOK = "/me";

    private Paths() {}

    static String to(Trail trail) {
        return "/trails/" + trail.slug();
    }

    static String to(LearningModule module) {
        return "/modules/" + module.slug();
    }

    static String to(LearningModule module, Unit unit) {
        return "/modules/" + module.slug() + "/" + unit.slug();
    }
}
