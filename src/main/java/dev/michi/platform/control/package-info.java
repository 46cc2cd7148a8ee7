/** Lets the launcher ask a running portal for something, through files in the data folder. */
@NullMarked
package dev.michi.platform.control;

import org.jspecify.annotations.NullMarked;
