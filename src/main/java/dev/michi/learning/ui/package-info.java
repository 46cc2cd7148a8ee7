/** The learner's screens: home, catalogue, trail, module, unit, stamp book. */
@NullMarked
package dev.michi.learning.ui;

import org.jspecify.annotations.NullMarked;
