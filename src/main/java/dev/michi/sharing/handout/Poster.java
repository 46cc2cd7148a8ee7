package dev.michi.sharing.handout;

import dev.michi.shared.Language;
import java.util.List;

/**
 * One A4 page for the wall.
 *
 * @param sides what it says, the language that is read first before the other; one or two
 * @param link what the QR code opens, and what is printed to be typed
 * @param note the admin's own words, may be empty
 */
public record Poster(Brand brand, List<Side> sides, String link, String note) {

    /** Shorter ones are read from two metres away. */
    static final int MOST_STEPS = 4;

    public Poster {
        sides = List.copyOf(sides);
        if (sides.isEmpty()) {
            throw new IllegalArgumentException("A poster says something in at least one language");
        }
    }

    /**
     * The poster in one language.
     *
     * @param steps furigana as in the content format; empty if several tutorials are shared
     */
    public record Side(Language language, String title, List<String> steps) {

        public Side {
            steps = List.copyOf(steps);
        }
    }

    Side first() {
        return sides.getFirst();
    }
}
