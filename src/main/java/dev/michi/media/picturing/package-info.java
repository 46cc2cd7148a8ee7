/** Pictures of authors, written anew for those who read on a phone. */
@NullMarked
package dev.michi.media.picturing;

import org.jspecify.annotations.NullMarked;
