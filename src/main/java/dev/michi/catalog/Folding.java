package dev.michi.catalog;

import java.text.Normalizer;
import java.util.Locale;

/** Makes texts comparable that people take for the same: full and half width, upper and lower case, outer white space. */
final class Folding {

    private Folding() {}

    /** Unicode NFKC, full case folding as far as the JDK has it, white space made single and cut at the ends. */
    static String fold(String text) {
        var compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var folded = compatible.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
