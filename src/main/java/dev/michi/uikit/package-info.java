/** Vaadin building blocks without beans: stamps, mountain, trail map, player. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package dev.michi.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
