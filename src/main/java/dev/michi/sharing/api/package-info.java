/** Shares and hand-outs over HTTP. */
@NullMarked
package dev.michi.sharing.api;

import org.jspecify.annotations.NullMarked;
