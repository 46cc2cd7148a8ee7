package dev.michi.media.drawing;

import java.awt.Rectangle;

/** The master frame, in pixels. Text stays clear of the lowest part, where players put captions and controls. */
public final class Frame {

    public static final int WIDTH = 1920;
    public static final int HEIGHT = 1080;

    static final int MARGIN = 144;
    static final int RIGHT = WIDTH - MARGIN;
    static final int TOP = 208;
    static final int BOTTOM = 884;

    /** Where a picture stands beside text: 16:9, bleeding off the right edge. */
    static final Rectangle PICTURE = new Rectangle(720, 205, 1200, 675);

    static final Rectangle SMALL_PICTURE = new Rectangle(936, 267, 984, 554);

    private Frame() {}
}
