/** Finds, starts, watches and stops ffmpeg. Knows nothing of clips or of Michi. */
@NullMarked
package dev.michi.media.ffmpeg;

import org.jspecify.annotations.NullMarked;
