/** The studio's screens: what is being written, the desk where it is written, review, publication, versions. */
@NullMarked
package dev.michi.authoring.ui;

import org.jspecify.annotations.NullMarked;
