package dev.michi.media.drawing;

import dev.michi.media.Storyboard.Focus;
import java.awt.Graphics2D;
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

    /** @param image of the place's shape, perhaps larger @param place in the frame, even numbers only */
    public record MovingPicture(BufferedImage image, Rectangle place) {

        /** @param focus what is looked at; all of it without */
        void draw(Graphics2D g, Optional<Focus> focus) {
            if (focus.isEmpty()) {
                g.drawImage(image, place.x, place.y, null);
                return;
            }
            var seen = Window.of(focus.get());
            g.drawImage(
                    image,
                    place.x,
                    place.y,
                    place.x + place.width,
                    place.y + place.height,
                    (int) Math.round(seen.left() * image.getWidth()),
                    (int) Math.round(seen.top() * image.getHeight()),
                    (int) Math.round((seen.left() + seen.size()) * image.getWidth()),
                    (int) Math.round((seen.top() + seen.size()) * image.getHeight()),
                    null);
        }
    }

    /** The part of a picture that is seen, in fractions of its width and height. */
    public record Window(double left, double top, double size) {

        /** Moved in as far as needed: nothing beyond the picture is ever seen. */
        public static Window of(Focus focus) {
            var size = 1 / focus.zoom();
            return new Window(
                    Math.clamp(focus.x() - size / 2, 0, 1 - size), Math.clamp(focus.y() - size / 2, 0, 1 - size), size);
        }
    }

    public BufferedImage last() {
        return stills.getLast().image();
    }
}
