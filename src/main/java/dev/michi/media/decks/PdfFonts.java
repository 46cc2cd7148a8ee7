package dev.michi.media.decks;

import dev.michi.media.typesetting.Typefaces;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/** Japanese text whose typeface the file does not bring is drawn in ours; without it, there would be nothing. */
final class PdfFonts implements FontMapper {

    private final FontMapper usual;

    PdfFonts(FontMapper usual) {
        this.usual = usual;
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return usual.getTrueTypeFont(name, descriptor);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return usual.getFontBoxFont(name, descriptor);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        var found = usual.getCIDFont(name, descriptor, system);
        return found == null || found.isFallback() ? Ours.MAPPING : found;
    }

    /** Read when first needed. */
    private static final class Ours {
        @SuppressWarnings("NullAway") // There is no OpenType font with outlines of the other kind.
        static final CIDFontMapping MAPPING = new CIDFontMapping(null, read(), true);

        private static TrueTypeFont read() {
            try (var in = Typefaces.Face.GOTHIC.open()) {
                return new TTFParser().parse(new RandomAccessReadBuffer(in));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
