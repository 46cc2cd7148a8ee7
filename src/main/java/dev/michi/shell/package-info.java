/** The frame around every screen: main layout, sign-in, error pages. */
@NullMarked
package dev.michi.shell;

import org.jspecify.annotations.NullMarked;
