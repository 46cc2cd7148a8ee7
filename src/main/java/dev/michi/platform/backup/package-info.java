/** Saves the data folder and brings it back. */
@NullMarked
package dev.michi.platform.backup;

import org.jspecify.annotations.NullMarked;
