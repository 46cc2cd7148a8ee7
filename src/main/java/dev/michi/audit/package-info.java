/** Who did what when: a log that only grows, of acts of authors, publishers and administrators. */
@ApplicationModule(allowedDependencies = {"shared", "platform", "people"})
@NullMarked
package dev.michi.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
