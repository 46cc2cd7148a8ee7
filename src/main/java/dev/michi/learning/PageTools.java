package dev.michi.learning;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import java.util.Optional;

/**
 * What one may do with a trail or a module besides learning it: a quiet button on its page. Another feature answers, so that
 * learning need not know it.
 */
public interface PageTools {

    /** Empty for whoever may not. */
    Optional<Tool> on(Trail trail);

    /** Empty for whoever may not. */
    Optional<Tool> on(LearningModule module);

    /**
     * A button.
     *
     * @param key of the translation of its label
     * @param icon its name in {@code icons.svg}
     * @param use called when it is clicked, within the screen
     */
    record Tool(String key, String icon, Runnable use) {}
}
