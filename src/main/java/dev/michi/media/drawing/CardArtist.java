package dev.michi.media.drawing;

import dev.michi.media.drawing.TextBlock.Room;
import dev.michi.media.typesetting.LineBreaker;
import dev.michi.media.typesetting.Typefaces;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;

/**
 * Draws what stands before, in and behind a film that was cut from a recording: cards and strips, for pictures of any shape.
 * Both languages stand on one card, so that one film serves both.
 */
public final class CardArtist {

    /** Measures are for pictures of this width, upright ones of the other; all else is scaled. */
    private static final double WIDE = 1920;

    private static final double NARROW = 1080;

    private static final Color SHADE = new Color(0x11, 0x18, 0x1A, 0xD9);

    private final Typefaces faces;
    private final LineBreaker breaker;

    public CardArtist(Typefaces faces, LineBreaker breaker) {
        this.faces = faces;
        this.breaker = breaker;
    }

    public BufferedImage title(LocalizedText title, int width, int height) {
        return card(title, width, height, 108);
    }

    /** @param text may be empty: then the mark and the name stand alone */
    public BufferedImage end(LocalizedText text, int width, int height) {
        var nothing = text.ja().isBlank() && text.en().isBlank();
        return card(nothing ? new LocalizedText("Michi", "Michi") : text, width, height, 84);
    }

    private BufferedImage card(LocalizedText text, int width, int height, double largest) {
        return draw(width, height, BufferedImage.TYPE_INT_RGB, sheet -> {
            sheet.g.setColor(Palette.PAPER);
            sheet.g.fill(new RoundRectangle2D.Double(0, 0, sheet.width, sheet.height, 0, 0));
            Contours.draw(sheet.g, text.hashCode(), sheet.width * 0.5, sheet.height * 0.52, sheet.width * 0.3, 14);
            var room = sheet.width - 2 * sheet.margin;
            var first = set(first(text), faces::mincho, new Room(room, 3, largest, 40, 1.34), language(text));
            var second = set(second(text), faces::gothic, new Room(room, 2, 44, 28, 1.5), Language.EN);
            var gap = second.lines().isEmpty() ? 0 : 44;
            var mark = 72.0;
            var block = mark + 48 + first.height() + gap + second.height();
            var y = (sheet.height - block) / 2;
            Canvas.mark(sheet.g, (sheet.width - mark) / 2, y, mark);
            y += mark + 48;
            sheet.centred(first, Palette.INK, y);
            sheet.centred(second, Palette.INK_SOFT, y + first.height() + gap);
        });
    }

    /** A strip as wide as the picture, transparent but for the label at its left. */
    public BufferedImage lowerThird(LocalizedText text, int width, int height) {
        return strip(width, height, 0.34, sheet -> {
            var room = sheet.width * 0.62;
            var first = set(first(text), faces::gothicBold, new Room(room, 2, 46, 30, 1.35), language(text));
            var second = set(second(text), faces::gothic, new Room(room, 1, 32, 22, 1.4), Language.EN);
            var gap = second.lines().isEmpty() ? 0 : 14;
            var high = first.height() + gap + second.height() + 52;
            var wide = Math.max(first.width(), second.width()) + 84;
            var x = sheet.margin * 0.5;
            // Clear of the captions, which stand in the middle at the lower edge.
            var y = sheet.height - high - 132;
            sheet.g.setColor(Palette.PAPER);
            sheet.g.fill(new RoundRectangle2D.Double(x, y, wide, high, 20, 20));
            sheet.g.setColor(Palette.PINE);
            sheet.g.fill(new RoundRectangle2D.Double(x, y, 12, high, 8, 8));
            first.draw(sheet.g, Palette.INK, x + 42, y + 26);
            second.draw(sheet.g, Palette.INK_SOFT, x + 42, y + 26 + first.height() + gap);
        });
    }

    /** A strip with a line of captions; all of one film are of one size. @param text empty for none */
    public BufferedImage caption(String text, Language language, int width, int height) {
        return strip(width, height, 0.3, sheet -> {
            if (text.isBlank()) {
                return;
            }
            var room = new Room(sheet.width * 0.86, 3, 46, 24, 1.4);
            var block = set(text.replace('\n', ' '), faces::gothicBold, room, language);
            var y = sheet.height - block.height() - 62;
            sheet.g.setColor(SHADE);
            sheet.g.fill(new RoundRectangle2D.Double(
                    (sheet.width - block.width()) / 2 - 30, y - 18, block.width() + 60, block.height() + 40, 20, 20));
            sheet.centred(block, Color.WHITE, y);
        });
    }

    private TextBlock set(String text, DoubleFunction<Font> face, Room room, Language language) {
        return TextBlock.fit(text, language, face, breaker, room);
    }

    private static String first(LocalizedText text) {
        return text.ja().isBlank() ? text.en() : text.ja();
    }

    private static Language language(LocalizedText text) {
        return text.ja().isBlank() ? Language.EN : Language.JA;
    }

    /** The English, where it says the same in other words. */
    private static String second(LocalizedText text) {
        return text.ja().isBlank() || text.en().strip().equals(text.ja().strip()) ? "" : text.en();
    }

    private BufferedImage strip(int width, int height, double share, Consumer<Sheet> content) {
        var high = Math.max(2, (int) (height * share) / 2 * 2);
        return draw(width, high, height, BufferedImage.TYPE_INT_ARGB, content);
    }

    private BufferedImage draw(int width, int height, int type, Consumer<Sheet> content) {
        return draw(width, height, height, type, content);
    }

    private BufferedImage draw(int width, int height, int whole, int type, Consumer<Sheet> content) {
        var image = new BufferedImage(width, height, type);
        var g = image.createGraphics();
        try {
            Canvas.sharpen(g);
            var scale = width / (width < whole ? NARROW : WIDE);
            g.scale(scale, scale);
            content.accept(new Sheet(g, width / scale, height / scale, width < whole ? 72 : 144));
        } finally {
            g.dispose();
        }
        return image;
    }

    private record Sheet(Graphics2D g, double width, double height, double margin) {

        void centred(TextBlock block, Color colour, double y) {
            for (var i = 0; i < block.lines().size(); i++) {
                var line = new TextBlock(java.util.List.of(block.lines().get(i)), block.type(), block.leading());
                line.draw(g, colour, (width - line.width()) / 2, y + i * block.leading());
            }
        }
    }
}
