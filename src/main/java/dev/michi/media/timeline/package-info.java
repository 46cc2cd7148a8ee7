/** When what is seen and said: from a storyboard to seconds. */
@NullMarked
package dev.michi.media.timeline;

import org.jspecify.annotations.NullMarked;
