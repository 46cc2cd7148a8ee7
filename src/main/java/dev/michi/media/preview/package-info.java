/** What an author needs to see and hear of a recording before anything is cut: something to play, its pictures, its sound. */
@NullMarked
package dev.michi.media.preview;

import org.jspecify.annotations.NullMarked;
