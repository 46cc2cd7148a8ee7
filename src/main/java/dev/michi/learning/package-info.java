/** What a person has done */
@ApplicationModule(
        allowedDependencies = {
            "progress",
            " attempts",
            " completion",
            " stamps",
            " points",
            " ranks.:shared",
            "platform",
            "uikit",
            "catalog",
            "media",
            "people"
        })
@NullMarked
package dev.michi.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
