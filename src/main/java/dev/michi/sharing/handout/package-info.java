/** What an admin hands out of a share: QR code, poster, steps on paper, announcement, embed. Pure functions, without a portal. */
@NullMarked
package dev.michi.sharing.handout;

import org.jspecify.annotations.NullMarked;
