/** Who uses Michi */
@ApplicationModule(
        allowedDependencies = {
            "persons",
            " teams",
            " customers",
            " roles",
            " sign-in",
            " API tokens.:shared",
            "platform",
            "uikit"
        })
@NullMarked
package dev.michi.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
