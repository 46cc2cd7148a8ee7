package dev.michi.media.decks;

import java.time.Duration;

/** What a presentation may ask for. */
final class DeckLimits {

    static final int MOST_PAGES = 120;

    /** Width of the pictures. */
    static final int WIDTH = 1920;

    /** A page that is taller than that is drawn smaller. */
    static final int MOST_HEIGHT = 3840;

    /** Longer side by shorter side. */
    static final double LONGEST_SHAPE = 20;

    static final int LONGEST_TITLE = 120;
    static final int LONGEST_TEXT = 2000;
    static final int LONGEST_NOTES = 4000;

    /** For all pages together. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    /** In megabytes: what the pages and their pictures may take up while they are drawn. */
    static final int HEAP = 768;

    /** Of one part of a PPTX, unpacked. */
    static final long LARGEST_PART = 200L << 20;

    static final long MOST_PARTS = 10_000;

    /** Fewer packed bytes for an unpacked one are a bomb. */
    static final double LEAST_RATIO = 0.005;

    /** Pictures above that are stored as JPEG. */
    static final int LARGEST_PNG = 1 << 20;

    private DeckLimits() {}
}
