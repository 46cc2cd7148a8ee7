/** Assignments over HTTP. */
@NullMarked
package dev.michi.assignment.api;

import org.jspecify.annotations.NullMarked;
