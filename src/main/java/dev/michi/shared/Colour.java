package dev.michi.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of the screen.
 *
 * @param rgb 0xRRGGBB
 */
public record Colour(int rgb) {

    public static final Colour WHITE = new Colour(0xFFFFFF);

    /** What WCAG 2.2 asks of text (1.4.3). */
    private static final double READABLE = 4.5;

    private static final Pattern WRITTEN = Pattern.compile("#?([0-9a-fA-F]{6})");

    public Colour {
        if (rgb < 0 || rgb > 0xFFFFFF) {
            throw new IllegalArgumentException("Not a colour: " + rgb);
        }
    }

    /** @param written {@code #17476b}, with or without the sign */
    public static Optional<Colour> parse(String written) {
        var shape = WRITTEN.matcher(written.strip());
        return shape.matches() ? Optional.of(new Colour(Integer.parseInt(shape.group(1), 16))) : Optional.empty();
    }

    /** {@code #17476B} */
    public String hex() {
        return "#%06X".formatted(rgb);
    }

    /** Contrast ratio as WCAG 2.2 defines it, 1 to 21. */
    public double contrast(Colour other) {
        var one = luminance();
        var two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** This colour, or the same one so much darker that text of it is read on white, and white text on it. */
    public Colour readableOnWhite() {
        return towards(0, WHITE);
    }

    /** This colour, or the same one so much lighter that text of it is read on a dark ground. */
    public Colour readableOn(Colour ground) {
        return towards(0xFF, ground);
    }

    private Colour towards(int end, Colour ground) {
        var colour = this;
        for (var step = 1; step <= 50 && colour.contrast(ground) < READABLE; step++) {
            colour = mixed(end, step / 50.0);
        }
        return colour;
    }

    private Colour mixed(int end, double part) {
        var mixed = 0;
        for (var shift = 16; shift >= 0; shift -= 8) {
            var own = rgb >> shift & 0xFF;
            mixed |= (int) Math.round(own + (end - own) * part) << shift;
        }
        return new Colour(mixed);
    }

    private double luminance() {
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        var value = (channel & 0xFF) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return hex().toLowerCase(Locale.ROOT);
    }
}
