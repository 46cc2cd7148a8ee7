/** What can be learned: trails, modules, units, checks, and the packs they come in. */
@ApplicationModule(allowedDependencies = {"shared", "platform", "uikit", "media", "people"})
@NullMarked
package dev.michi.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
