/** Draws the scenes of a storyboard: paper, ink, a path along the bottom. */
@NullMarked
package dev.michi.media.drawing;

import org.jspecify.annotations.NullMarked;
