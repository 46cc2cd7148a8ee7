package dev.michi.media.picturing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.media.cutting.Corpus;
import dev.michi.media.ffmpeg.Probe;
import dev.michi.media.picturing.PictureHead.Kind;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {

    private static final int IHDR_DATA = 16;

    @TempDir
    private Path folder;

    @Test
    void aPhotographOfACameraHeldUprightStandsUpright() throws Exception {
        var photograph = Files.write(folder.resolve("photograph"), turned(jpeg(), 6));
        var head = PictureHead.of(photograph).orElseThrow();
        assertThat(head).isEqualTo(new PictureHead(Kind.JPEG, 200, 300, 6));

        var made = new WebpMaker(Corpus.finder(), 6L << 30, 1L << 30).make(photograph, head, 100, 150, folder);

        var back = back(made);
        assertThat(back.getWidth()).isEqualTo(100);
        assertThat(back.getHeight()).isEqualTo(150);
        // The red left edge has become the upper one.
        assertThat(new Color(back.getRGB(50, 5)).getRed()).isGreaterThan(180);
        assertThat(new Color(back.getRGB(50, 145)).getRed()).isLessThan(80);
    }

    @Test
    void aHugePictureInASmallFileIsNeverUnpacked() throws Exception {
        assertThat(PictureHead.of(Files.write(folder.resolve("bomb"), claiming(60_000, 60_000))))
                .isEmpty();
        assertThat(PictureHead.of(Files.write(folder.resolve("fine"), claiming(6_000, 5_000))))
                .isPresent();
    }

    @Test
    void whatOnlyCallsItselfAPictureIsNone() throws Exception {
        assertThat(PictureHead.of(Files.writeString(folder.resolve("a.png"), "#EXTM3U\nfile:///etc/passwd")))
                .isEmpty();
        assertThat(PictureHead.of(
                        Files.writeString(folder.resolve("b.jpg"), "<svg xmlns='http://www.w3.org/2000/svg'/>")))
                .isEmpty();
    }

    @Test
    void brokenExifTurnsNothing() throws Exception {
        var broken = turned(jpeg(), 6);
        for (int at = 12; at < 40; at++) {
            var one = broken.clone();
            one[at] = (byte) 0xff;
            assertThat(ExifTurn.in(one)).isBetween(1, 8);
        }
        assertThat(ExifTurn.in(turned(jpeg(), 9))).isEqualTo(1);
    }

    private BufferedImage back(Path webp) throws Exception {
        var png = Corpus.make(Corpus.finder().get(), folder, "back.png", "-i " + webp);
        assertThat(Probe.of(Corpus.finder().get(), webp).width()).isEqualTo(100);
        return ImageIO.read(png.toFile());
    }

    /** 300 × 200, red at its left edge. */
    private static byte[] jpeg() throws IOException {
        var picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 60, 200);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }

    private static byte[] turned(byte[] jpeg, int turn) {
        var exif = ByteBuffer.allocate(36)
                .putShort((short) 0xffe1)
                .putShort((short) 34)
                .put("Exif\0\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .putInt(0x4d4d002a)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) turn)
                .array();
        return ByteBuffer.allocate(jpeg.length + exif.length)
                .put(jpeg, 0, 2)
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A small PNG whose head says that it is large. */
    private static byte[] claiming(int width, int height) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", out);
        var png = ByteBuffer.wrap(out.toByteArray());
        png.putInt(IHDR_DATA, width).putInt(IHDR_DATA + 4, height);
        var sum = new CRC32();
        sum.update(png.array(), IHDR_DATA - 4, 17);
        png.putInt(IHDR_DATA + 13, (int) sum.getValue());
        return png.array();
    }
}
