/** Values that every feature uses; nothing but the JDK. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package dev.michi.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
