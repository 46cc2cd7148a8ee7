/** The frame: database wiring, security, HTTP and time. Knows no feature. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package dev.michi.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
