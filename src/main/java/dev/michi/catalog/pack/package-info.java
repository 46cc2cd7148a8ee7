/** Content packs: reading them from a folder, saying every mistake at once, importing them. See docs/content-format.md. */
@NamedInterface("pack")
@NullMarked
package dev.michi.catalog.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
