/** Vaadin building blocks without beans */
@ApplicationModule(allowedDependencies = {"stamps", " mountain", " trail map", " player.:OPEN"})
@NullMarked
package dev.michi.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
