/** What customers get: tutorials, shares, the pages their people open, and how many did. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "uikit",
            "people",
            "media",
            "media :: typesetting",
            "media :: drawing",
            "catalog"
        })
@NullMarked
package dev.michi.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
