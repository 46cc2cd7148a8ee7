package dev.michi.sharing.handout;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A QR code of a link, in pure black on white, with the quiet edge of four modules that cameras need (ISO/IEC 18004). */
public final class QrCode {

    private static final int QUIET = 4;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /**
     * Level M: a corner of the poster may be torn, and the modules are still large enough for an old phone.
     *
     * @throws IllegalArgumentException if the text is longer than a code can hold
     */
    public static QrCode of(String text) {
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("Does not fit a QR code", tooLong);
        }
    }

    /** Modules in a row, the quiet edge included. */
    public int size() {
        return modules.getWidth() + 2 * QUIET;
    }

    /** Whether the module in this column and row is dark; the quiet edge counts. */
    public boolean isDark(int x, int y) {
        int column = x - QUIET;
        int row = y - QUIET;
        boolean inside = column >= 0 && row >= 0 && column < modules.getWidth() && row < modules.getHeight();
        return inside && modules.get(column, row) == 1;
    }

    /** Scales to any size; one path, one run of dark modules a piece. */
    public String svg() {
        var path = new StringBuilder();
        for (int y = 0; y < size(); y++) {
            for (int x = 0; x < size(); x++) {
                int run = run(x, y);
                if (run > 0) {
                    path.append("M%d %dh%dv1h-%dz".formatted(x, y, run, run));
                    x += run;
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">\
                <path fill="#fff" d="M0 0h%1$dv%1$dh-%1$dz"/><path d="%2$s"/></svg>""".formatted(size(), path);
    }

    /** How many modules from here to the right are dark. */
    int run(int x, int y) {
        int end = x;
        while (isDark(end, y)) {
            end++;
        }
        return end - x;
    }

    /** A picture of at least this many pixels a side, every module of the same whole number of pixels. */
    public byte[] png(int pixels) {
        int scale = Math.max(1, (pixels + size() - 1) / size());
        var image = new BufferedImage(size() * scale, size() * scale, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, isDark(x / scale, y / scale) ? 0x000000 : 0xFFFFFF);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
