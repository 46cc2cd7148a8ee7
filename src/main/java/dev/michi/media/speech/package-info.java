/** Hears what is said in a recording, with a program that an administrator supplies. Without one nothing is missing. */
@NullMarked
package dev.michi.media.speech;

import org.jspecify.annotations.NullMarked;
