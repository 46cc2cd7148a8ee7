/** Screens about oneself and about people, and who may open which screen. */
@NullMarked
package dev.michi.people.ui;

import org.jspecify.annotations.NullMarked;
