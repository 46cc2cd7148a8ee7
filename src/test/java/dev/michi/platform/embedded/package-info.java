@NullMarked
package dev.michi.platform.embedded;

import org.jspecify.annotations.NullMarked;
