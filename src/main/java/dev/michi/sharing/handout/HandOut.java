package dev.michi.sharing.handout;

import dev.michi.shared.Language;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * The steps on paper, to be ticked off beside the keyboard.
 *
 * @param plain larger type, with the readings of kanji
 * @param note the admin's own words, may be empty
 */
public record HandOut(Brand brand, Language language, List<Part> parts, String link, String note, boolean plain) {

    public HandOut {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("A hand-out has at least one tutorial");
        }
    }

    /** One tutorial. */
    public record Part(String title, List<Step> steps) {

        public Part {
            steps = List.copyOf(steps);
        }
    }

    /**
     * @param text furigana as in the content format
     * @param picture shows the place on the screen; its text is the alternative
     */
    public record Step(String text, Optional<Picture> picture) {}

    public record Picture(BufferedImage image, String alternative) {}
}
