/** Learning over HTTP: trails, modules, units, hand-ins and progress as JSON. */
@NullMarked
package dev.michi.learning.api;

import org.jspecify.annotations.NullMarked;
