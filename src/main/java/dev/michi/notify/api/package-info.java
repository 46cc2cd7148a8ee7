/** What people were told, over HTTP. */
@NullMarked
package dev.michi.notify.api;

import org.jspecify.annotations.NullMarked;
