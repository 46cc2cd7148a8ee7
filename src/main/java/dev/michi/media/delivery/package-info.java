/** Media over HTTP: files for browsers, clips for the API. */
@NullMarked
package dev.michi.media.delivery;

import org.jspecify.annotations.NullMarked;
