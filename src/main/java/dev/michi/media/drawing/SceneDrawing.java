package dev.michi.media.drawing;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * What a scene shows.
 *
 * @param stills in order; the first one from the start
 * @param picture drawn into the stills as well, and moved slowly in the clip
 */
public record SceneDrawing(List<Still> stills, Optional<MovingPicture> picture) {

    public SceneDrawing {
        stills = List.copyOf(stills);
    }

    /** @param at share of the scene, 0 to 1, at which it fades in */
    public record Still(BufferedImage image, double at) {}

    /** @param place in the frame, even numbers only */
    public record MovingPicture(BufferedImage image, Rectangle place) {}

    public BufferedImage last() {
        return stills.getLast().image();
    }
}
