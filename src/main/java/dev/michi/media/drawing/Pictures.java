package dev.michi.media.drawing;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Reads SVG, PNG and JPEG pictures, and never distorts them. */
public final class Pictures {

    private static final long LARGEST = 40_000_000;

    private Pictures() {}

    /** The whole picture on white, as large as fits the box; a vector one as sharp as that. */
    public static BufferedImage whole(Path file, String type, int width, int height) throws IOException {
        boolean isVector = type.equals("image/svg+xml");
        var drawing = isVector ? Optional.of(load(file)) : Optional.<SVGDocument>empty();
        var pixels = isVector ? Optional.<BufferedImage>empty() : Optional.of(read(file));
        double w = drawing.map(each -> (double) each.size().width)
                .orElseGet(() -> (double) pixels.orElseThrow().getWidth());
        double h = drawing.map(each -> (double) each.size().height)
                .orElseGet(() -> (double) pixels.orElseThrow().getHeight());
        double scale = Math.min(width / w, height / h);
        var image = new BufferedImage(
                (int) Math.max(1, Math.round(w * scale)),
                (int) Math.max(1, Math.round(h * scale)),
                BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        try {
            Canvas.sharpen(g);
            g.setColor(Palette.CARD);
            g.fillRect(0, 0, image.getWidth(), image.getHeight());
            drawing.ifPresent(each ->
                    each.render((java.awt.Component) null, g, new ViewBox(0, 0, image.getWidth(), image.getHeight())));
            pixels.ifPresent(each -> g.drawImage(each, 0, 0, image.getWidth(), image.getHeight(), null));
        } finally {
            g.dispose();
        }
        return image;
    }

    /** Fills a rectangle, cropping what stands over. */
    static BufferedImage fill(Path file, String type, int width, int height) throws IOException {
        return draw(file, type, width, height, true);
    }

    /** Shows the whole picture, with paper where it has another shape. */
    static BufferedImage show(Path file, String type, int width, int height) throws IOException {
        return draw(file, type, width, height, false);
    }

    private static BufferedImage draw(Path file, String type, int width, int height, boolean crop) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        try {
            Canvas.sharpen(g);
            g.setColor(Palette.PAPER);
            g.fillRect(0, 0, width, height);
            if (type.equals("image/svg+xml")) {
                vector(g, file, width, height, crop);
            } else {
                pixels(g, file, width, height, crop);
            }
        } finally {
            g.dispose();
        }
        return image;
    }

    private static void vector(Graphics2D g, Path file, int width, int height, boolean crop) throws IOException {
        var document = load(file);
        var size = document.size();
        var scale = (float) scale(width / size.width, height / size.height, crop);
        var w = size.width * scale;
        var h = size.height * scale;
        document.render((java.awt.Component) null, g, new ViewBox((width - w) / 2, (height - h) / 2, w, h));
    }

    private static SVGDocument load(Path file) throws IOException {
        SVGDocument document;
        try (var in = Files.newInputStream(file)) {
            // Nothing outside the picture is loaded: no addresses, no neighbouring files.
            var context = LoaderContext.builder()
                    .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                    .build();
            document = new SVGLoader().load(in, URI.create("picture:svg"), context);
        }
        if (document == null) {
            throw new IOException("Not an SVG picture");
        }
        return document;
    }

    private static void pixels(Graphics2D g, Path file, int width, int height, boolean crop) throws IOException {
        var source = read(file);
        var scale = scale(width / (double) source.getWidth(), height / (double) source.getHeight(), crop);
        var w = (int) Math.ceil(source.getWidth() * scale);
        var h = (int) Math.ceil(source.getHeight() * scale);
        g.drawImage(source, (width - w) / 2, (height - h) / 2, w, h, null);
    }

    private static double scale(double wide, double high, boolean crop) {
        return crop ? Math.max(wide, high) : Math.min(wide, high);
    }

    /** Looks at the size before it decodes, so that a small file cannot ask for gigabytes. */
    private static BufferedImage read(Path file) throws IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("Not a picture that can be read");
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > LARGEST) {
                    throw new IOException("A picture of more than 40 megapixels");
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }
}
