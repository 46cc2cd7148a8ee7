package dev.michi.media.decks;

import dev.michi.media.Deck.Refusal;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import tools.jackson.databind.json.JsonMapper;

/** Writes pages into the working folder: a picture each, and one file with what is written on them. */
final class PageFiles {

    private static final float JPEG_QUALITY = 0.9f;

    private final Path folder;
    private final Consumer<String> progress;
    private final List<Written> pages = new ArrayList<>();

    /** As it stands in {@link DeckProgram#PAGES}. @param picture name of the file */
    record Written(int number, String picture, String title, String text, String notes) {}

    PageFiles(Path folder, Consumer<String> progress) {
        this.folder = folder;
        this.progress = progress;
    }

    interface Drawing {
        void on(Graphics2D g, double scale) throws IOException;
    }

    /** @throws DeckRefused if there are none, or too many */
    static void checkCount(int pages) {
        if (pages < 1) {
            throw new DeckRefused(Refusal.EMPTY);
        }
        if (pages > DeckLimits.MOST_PAGES) {
            throw new DeckRefused(Refusal.TOO_MANY_PAGES);
        }
    }

    /** Pixels for a unit of the page. @throws DeckRefused if the page is no page */
    static double scale(double width, double height) {
        var sound = width > 0 && height > 0 && Double.isFinite(width) && Double.isFinite(height);
        if (!sound || Math.max(width / height, height / width) > DeckLimits.LONGEST_SHAPE) {
            throw new DeckRefused(Refusal.PAGE_SIZE);
        }
        return Math.min(DeckLimits.WIDTH / width, DeckLimits.MOST_HEIGHT / height);
    }

    /** A white sheet of the page's shape, drawn on. */
    static BufferedImage draw(double width, double height, Drawing drawing) throws IOException {
        var scale = scale(width, height);
        var image = new BufferedImage(
                (int) Math.max(1, Math.round(width * scale)),
                (int) Math.max(1, Math.round(height * scale)),
                BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        try {
            g.setColor(Color.WHITE);
            g.setBackground(Color.WHITE);
            g.fillRect(0, 0, image.getWidth(), image.getHeight());
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
            drawing.on(g, scale);
        } finally {
            g.dispose();
        }
        return image;
    }

    void add(BufferedImage picture, Words words, int of) throws IOException {
        var number = pages.size() + 1;
        var name = "page-%03d".formatted(number);
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        var isLarge = png.size() > DeckLimits.LARGEST_PNG;
        var file = name + (isLarge ? ".jpg" : ".png");
        Files.write(folder.resolve(file), isLarge ? jpeg(picture) : png.toByteArray());
        pages.add(new Written(
                number,
                file,
                tidy(words.title(), DeckLimits.LONGEST_TITLE).replace('\n', ' '),
                tidy(words.text(), DeckLimits.LONGEST_TEXT),
                tidy(words.notes(), DeckLimits.LONGEST_NOTES)));
        progress.accept("page %d of %d".formatted(number, of));
    }

    /** What is written on a page. */
    record Words(String title, String text, String notes) {}

    void finish() throws IOException {
        DeckProgram.write(folder.resolve(DeckProgram.PAGES), new JsonMapper().writeValueAsString(pages));
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            var settings = writer.getDefaultWriteParam();
            settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            settings.setCompressionQuality(JPEG_QUALITY);
            writer.write(null, new IIOImage(picture, null, null), settings);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** One space between words, no empty lines, nothing that cannot be shown. */
    private static String tidy(String text, int most) {
        var plain = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\r\\u000b\\u2028\\u2029]", "\n")
                .codePoints()
                .filter(each -> each == '\n' || each == '\t' || !Character.isISOControl(each))
                .filter(each -> Character.isDefined(each)
                        && Character.getType(each) != Character.SURROGATE
                        && Character.getType(each) != Character.FORMAT
                        && Character.getType(each) != Character.PRIVATE_USE)
                .forEach(plain::appendCodePoint);
        var lines = plain.toString()
                .replaceAll("[\\t \\u00a0\\u3000]+", " ")
                .replaceAll(" ?\\n[ \\n]*", "\n")
                .strip();
        return lines.codePointCount(0, lines.length()) <= most
                ? lines
                : lines.substring(0, lines.offsetByCodePoints(0, most)).strip();
    }
}
