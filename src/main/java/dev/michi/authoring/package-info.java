/** The studio: writing modules and trails, reviewing, publishing and revising them. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "uikit",
            "people",
            "media",
            "catalog",
            "catalog :: pack",
            "learning",
            "audit"
        })
@NullMarked
package dev.michi.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
