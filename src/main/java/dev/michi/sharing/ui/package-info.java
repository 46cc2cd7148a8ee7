/** The customer desk, and the customers as those who look after them see them. */
@NullMarked
package dev.michi.sharing.ui;

import org.jspecify.annotations.NullMarked;
