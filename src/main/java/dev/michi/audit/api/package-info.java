/** The log of who did what when, over HTTP. */
@NullMarked
package dev.michi.audit.api;

import org.jspecify.annotations.NullMarked;
