/** Voices and music that somebody has sent in: examined, and made even. */
@NullMarked
package dev.michi.media.sounding;

import org.jspecify.annotations.NullMarked;
