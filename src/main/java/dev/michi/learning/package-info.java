/** What a person has done: progress, attempts, completion, stamps, points, ranks. */
@ApplicationModule(
        allowedDependencies = {"shared", "platform", "uikit", "catalog", "media", "media :: player", "people"})
@NullMarked
package dev.michi.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
