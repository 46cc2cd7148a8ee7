/** Clips and pictures */
@ApplicationModule(
        allowedDependencies = {
            "storyboards",
            " rendering jobs",
            " captions",
            " storage",
            " delivery.:shared",
            "platform",
            "uikit",
            "people"
        })
@NullMarked
package dev.michi.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
