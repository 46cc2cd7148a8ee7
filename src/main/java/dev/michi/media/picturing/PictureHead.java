package dev.michi.media.picturing;

import dev.michi.media.ffmpeg.Untrusted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * What the head of a PNG or JPEG says; the picture itself is not unpacked, since a small file may hold a huge one.
 *
 * @param width in pixels, as it is seen: a camera held upright writes it lying on its side
 * @param turn how it has to be turned to be seen so, 1 to 8 as in Exif; 1: not at all
 */
public record PictureHead(Kind kind, int width, int height, int turn) {

    private static final int START = 1 << 16;

    public enum Kind {
        PNG,
        JPEG
    }

    /** Empty for what is neither, is damaged, or larger than any recording may be. */
    public static Optional<PictureHead> of(Path file) {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return of(reader, file);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<PictureHead> of(ImageReader reader, Path file) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > Untrusted.MOST_PIXELS) {
            return Optional.empty();
        }
        return switch (reader.getFormatName().toLowerCase(Locale.ROOT)) {
            case "png" -> Optional.of(new PictureHead(Kind.PNG, width, height, 1));
            case "jpeg" -> Optional.of(photograph(width, height, turn(file)));
            default -> Optional.empty();
        };
    }

    private static PictureHead photograph(int width, int height, int turn) {
        return ExifTurn.isSideways(turn)
                ? new PictureHead(Kind.JPEG, height, width, turn)
                : new PictureHead(Kind.JPEG, width, height, turn);
    }

    private static int turn(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return ExifTurn.in(in.readNBytes(START));
        }
    }
}
