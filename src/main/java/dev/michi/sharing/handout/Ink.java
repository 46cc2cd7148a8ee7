package dev.michi.sharing.handout;

import java.awt.Color;

/** The colours of print: those of the screens in light, on paper that is white already. */
final class Ink {

    static final Color INK = new Color(0x1C2628);
    static final Color SOFT = new Color(0x55625F);
    static final Color LINE = new Color(0xD9D1BF);
    static final Color PERSIMMON = new Color(0xC04A22);
    static final Color PAPER = new Color(0xFBF8F1);

    private Ink() {}

    /** The colour thinned with white; 1 is the colour itself. */
    static Color tint(Color colour, double strength) {
        return new Color(
                thin(colour.getRed(), strength), thin(colour.getGreen(), strength), thin(colour.getBlue(), strength));
    }

    private static int thin(int part, double strength) {
        return (int) Math.round(255 - (255 - part) * strength);
    }
}
