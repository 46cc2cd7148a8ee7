/** Draws the scenes of a storyboard (paper, ink, a path along the bottom), and stored pictures on paper. */
@NamedInterface("drawing")
@NullMarked
package dev.michi.media.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
