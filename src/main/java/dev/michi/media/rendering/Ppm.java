package dev.michi.media.rendering;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a picture without compressing it: read once by ffmpeg and thrown away, ten times faster than PNG. */
final class Ppm {

    private Ppm() {}

    /** @param image of {@link BufferedImage#TYPE_INT_RGB} */
    static void write(BufferedImage image, Path file) throws IOException {
        var head = "P6\n%d %d\n255\n"
                .formatted(image.getWidth(), image.getHeight())
                .getBytes(StandardCharsets.US_ASCII);
        var pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        var bytes = new byte[head.length + pixels.length * 3];
        System.arraycopy(head, 0, bytes, 0, head.length);
        var at = head.length;
        for (var pixel : pixels) {
            bytes[at++] = (byte) (pixel >> 16);
            bytes[at++] = (byte) (pixel >> 8);
            bytes[at++] = (byte) pixel;
        }
        Files.write(file, bytes);
    }
}
