/** Cuts clips from recordings. Knows nothing of jobs, documents or HTTP. */
@NullMarked
package dev.michi.media.cutting;

import org.jspecify.annotations.NullMarked;
