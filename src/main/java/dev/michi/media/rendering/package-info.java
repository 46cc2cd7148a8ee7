/** Makes the files of a clip from its storyboard: stills, one ffmpeg command, captions. */
@NullMarked
package dev.michi.media.rendering;

import org.jspecify.annotations.NullMarked;
