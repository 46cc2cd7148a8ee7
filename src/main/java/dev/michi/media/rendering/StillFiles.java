package dev.michi.media.rendering;

import dev.michi.media.Storyboard.Motion;
import dev.michi.media.Storyboard.Transition;
import java.awt.Rectangle;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A scene as files, ready for ffmpeg. Times are in frames.
 *
 * @param transitionFrames how long it takes to come in; 0 for a cut
 */
record StillFiles(List<Step> steps, Optional<Moving> moving, int frames, Transition transition, int transitionFrames) {

    StillFiles {
        steps = List.copyOf(steps);
    }

    /** @param at frame of the scene at which it fades in */
    record Step(Path file, int at) {}

    /** @param motion what is looked at; empty: it comes a little nearer or goes away @param stands it does not move at all */
    record Moving(Path file, Rectangle place, Optional<Motion> motion, boolean stands) {}
}
