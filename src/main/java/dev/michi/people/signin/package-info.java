/** How people get in: passwords, links, lock-out, sessions and the pages for them. Internal to people. */
@NullMarked
package dev.michi.people.signin;

import org.jspecify.annotations.NullMarked;
