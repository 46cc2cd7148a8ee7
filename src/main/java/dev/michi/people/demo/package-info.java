/** The people of the demo. */
@NullMarked
package dev.michi.people.demo;

import org.jspecify.annotations.NullMarked;
