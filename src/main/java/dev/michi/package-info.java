@NullMarked
package dev.michi;

import org.jspecify.annotations.NullMarked;
