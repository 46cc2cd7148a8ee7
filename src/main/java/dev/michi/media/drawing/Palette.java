package dev.michi.media.drawing;

import java.awt.Color;

/** The light colours of {@code tokens.css}. Clips look the same in both themes. */
final class Palette {

    static final Color PAPER = new Color(0xFBF8F1);
    static final Color CARD = new Color(0xFFFFFF);
    static final Color INK = new Color(0x1C2628);
    static final Color INK_SOFT = new Color(0x55625F);
    static final Color LINE = new Color(0xE5DECF);
    static final Color LINE_STRONG = new Color(0x8A8676);
    static final Color PINE = new Color(0x1E6B57);
    static final Color MOSS = new Color(0xE4EFE8);
    static final Color PERSIMMON = new Color(0xC04A22);
    static final Color APRICOT = new Color(0xFBE3D6);
    static final Color STAMP = new Color(0xB3202C);

    private Palette() {}
}
