/** The frame around every screen */
@ApplicationModule(allowedDependencies = {"main layout", " sign-in", " error pages.:*"})
@NullMarked
package dev.michi.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
