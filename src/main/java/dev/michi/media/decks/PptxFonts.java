package dev.michi.media.decks;

import dev.michi.media.typesetting.Typefaces;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.util.Set;
import org.apache.poi.common.usermodel.fonts.FontInfo;
import org.apache.poi.sl.draw.DrawFontManagerDefault;

/** A typeface that is not on this machine, and characters it does not have, are drawn in ours. */
final class PptxFonts extends DrawFontManagerDefault {

    private final Set<String> installed =
            Set.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
    private final Typefaces faces = new Typefaces();

    @Override
    public FontInfo getFallbackFont(Graphics2D graphics, FontInfo asked) {
        return new Ours();
    }

    @Override
    public Font createAWTFont(Graphics2D graphics, FontInfo asked, double size, boolean bold, boolean italic) {
        if (installed.contains(asked.getTypeface())) {
            return super.createAWTFont(graphics, asked, size, bold, italic);
        }
        var upright = bold ? faces.gothicBold(size) : faces.gothic(size);
        return italic ? upright.deriveFont(Font.ITALIC) : upright;
    }

    private static final class Ours implements FontInfo {

        @Override
        public String getTypeface() {
            return "Michi";
        }
    }
}
