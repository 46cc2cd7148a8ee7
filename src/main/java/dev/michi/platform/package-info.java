/** The frame */
@ApplicationModule(allowedDependencies = {"database wiring", " security", " HTTP and time. Knows no feature.:OPEN"})
@NullMarked
package dev.michi.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
