/**
 * Tells people what they should know: in the portal, and by mail where somebody has set it up. Features ask through
 * {@link dev.michi.people.Notices}; nothing depends on this one but the shell.
 */
@ApplicationModule(allowedDependencies = {"shared", "platform", "uikit", "people"})
@NullMarked
package dev.michi.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
