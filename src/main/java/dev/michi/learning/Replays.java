package dev.michi.learning;

import java.util.Map;

/**
 * What somebody has watched again in one sitting. A report holds all of the sitting until then, so that it may come twice.
 *
 * @param sitting tells apart the sittings of one person at one clip
 * @param parts how often, by number of the part: a clip has {@value #PARTS}
 */
public record Replays(String sitting, Map<Integer, Integer> parts) {

    public static final int PARTS = 50;

    private static final int MOST = 1000;

    public Replays {
        parts = Map.copyOf(parts);
        if (!sitting.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("Not a sitting");
        }
        parts.forEach((part, count) -> {
            if (part < 0 || part >= PARTS || count < 1 || count > MOST) {
                throw new IllegalArgumentException("Not a count of a part: " + part + ", " + count);
            }
        });
    }
}
