/** What can be learned */
@ApplicationModule(
        allowedDependencies = {
            "trails",
            " modules",
            " units",
            " checks",
            " and the packs they come in.:shared",
            "platform",
            "uikit",
            "media",
            "people"
        })
@NullMarked
package dev.michi.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
