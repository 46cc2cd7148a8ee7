/** Where lines break, and in which typefaces clips and hand-outs are set. */
@NamedInterface("typesetting")
@NullMarked
package dev.michi.media.typesetting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
