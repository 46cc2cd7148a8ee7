/** Where lines break, and in which typefaces they are drawn. */
@NullMarked
package dev.michi.media.typesetting;

import org.jspecify.annotations.NullMarked;
