/** Who uses Michi: persons, teams, customers, roles, sign-in, API tokens. */
@ApplicationModule(allowedDependencies = {"shared", "platform", "uikit"})
@NullMarked
package dev.michi.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
