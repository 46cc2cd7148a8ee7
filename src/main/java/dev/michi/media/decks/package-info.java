/** Reads presentations in a process of its own: each page becomes a picture and what is written on it. */
@NullMarked
package dev.michi.media.decks;

import org.jspecify.annotations.NullMarked;
