/** The clip studio: recordings, cutting, the library of clips. */
@NullMarked
package dev.michi.media.ui;

import org.jspecify.annotations.NullMarked;
