/** Assigning on screen, and the team. */
@NullMarked
package dev.michi.assignment.ui;

import org.jspecify.annotations.NullMarked;
