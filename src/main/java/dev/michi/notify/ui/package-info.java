/** The screen with what one was told. */
@NullMarked
package dev.michi.notify.ui;

import org.jspecify.annotations.NullMarked;
