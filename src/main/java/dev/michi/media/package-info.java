/** Clips and pictures: storyboards, rendering jobs, captions, storage, delivery. */
@ApplicationModule(allowedDependencies = {"shared", "platform", "uikit", "people"})
@NullMarked
package dev.michi.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
