package dev.michi.sharing.handout;

import dev.michi.media.typesetting.Typefaces.Face;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A typeface inside one document: only the characters that are used are embedded. */
final class PrintFont {

    private final PDType0Font font;
    private final CmapLookup glyphs;
    private final Map<Integer, Float> widths = new HashMap<>();

    private PrintFont(PDType0Font font, CmapLookup glyphs) {
        this.font = font;
        this.glyphs = glyphs;
    }

    static PrintFont embed(PDDocument document, Face face) throws IOException {
        try (var in = face.open()) {
            var file = new TTFParser().parse(new RandomAccessReadBuffer(in));
            var font = PDType0Font.load(document, file, true);
            return new PrintFont(font, file.getUnicodeCmapLookup());
        }
    }

    PDType0Font font() {
        return font;
    }

    /** What can be printed of a text somebody typed: emoji and control characters have no place on this paper. */
    String printable(String text) {
        var kept = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isWhitespace(c) ? (c == 0x3000 ? c : ' ') : c)
                .filter(c -> c == ' ' || glyphs.getGlyphId(c) != 0)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    double width(String text, double size) {
        return printable(text).codePoints().mapToDouble(this::width).sum() / 1000 * size;
    }

    /** Asked over and over while lines are broken, so each character is measured once. */
    private float width(int character) {
        return widths.computeIfAbsent(character, each -> {
            try {
                return font.getStringWidth(Character.toString(each));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
