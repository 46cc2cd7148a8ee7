/** The pages that people of customers open: plain HTML, without a session. */
@NullMarked
package dev.michi.sharing.page;

import org.jspecify.annotations.NullMarked;
