package dev.michi.learning.ui;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.catalog.Unit;

/** Addresses of the learner's screens. */
final class Paths {

    static final String HOME = "/";
    static final String CATALOG = "/catalog";
    static final String STAMP_BOOK = "/me";
    static final String RULES = "/rules";

    private Paths() {}

    static String to(Trail trail) {
        return "/trails/" + trail.slug();
    }

    static String to(LearningModule module) {
        return "/modules/" + module.slug();
    }

    /** What has changed in it, and the place to acknowledge it. */
    static String changes(LearningModule module) {
        return "/changes/" + module.slug();
    }

    /** Who has acknowledged it. */
    static String rule(LearningModule module) {
        return RULES + "/" + module.slug();
    }

    static String regrade(LearningModule module) {
        return "/regrade/" + module.slug();
    }

    static String to(LearningModule module, Unit unit) {
        return "/modules/" + module.slug() + "/" + unit.slug();
    }
}
