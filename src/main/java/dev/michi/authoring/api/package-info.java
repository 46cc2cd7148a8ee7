/** The studio over HTTP: drafts, review, publishing, versions and packs. */
@NullMarked
package dev.michi.authoring.api;

import org.jspecify.annotations.NullMarked;
