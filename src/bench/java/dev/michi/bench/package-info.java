/** What {@code ./michi bench} measures. Not part of the product, nor of its tests. */
@NullMarked
package dev.michi.bench;

import org.jspecify.annotations.NullMarked;
