/** Finds out what a file is that somebody has sent in. Trusts nothing about it. */
@NullMarked
package dev.michi.media.examining;

import org.jspecify.annotations.NullMarked;
