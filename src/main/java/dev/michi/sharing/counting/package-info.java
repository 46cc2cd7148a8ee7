/** How many people opened what was shared, without cookies and without knowing who they are. */
@NullMarked
package dev.michi.sharing.counting;

import org.jspecify.annotations.NullMarked;
