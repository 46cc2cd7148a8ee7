/** Who has to finish what by when: assignments of trails and modules to people, by those who lead them. */
@ApplicationModule(allowedDependencies = {"shared", "platform", "uikit", "people", "catalog", "learning"})
@NullMarked
package dev.michi.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
