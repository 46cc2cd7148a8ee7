package dev.michi.sharing.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    private static final String LINK = "https://michi.example.co.jp/s/7q2Zk0cVtW4n9bYxJ3mLdA1uRfHsEoPi";

    @Test
    void aCameraReadsTheLinkFromThePng() throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(QrCode.of(LINK).png(600)));

        assertThat(decode(image)).isEqualTo(LINK);
        assertThat(image.getWidth()).isBetween(600, 700).isEqualTo(image.getHeight());
    }

    @Test
    void aCameraReadsTheLinkFromTheSvg() throws Exception {
        var drawn = new BufferedImage(500, 500, BufferedImage.TYPE_INT_RGB);
        var svg = QrCode.of(LINK).svg();
        var document = new SVGLoader()
                .load(
                        new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)),
                        null,
                        com.github.weisj.jsvg.parser.LoaderContext.createDefault());
        document.render((java.awt.Component) null, drawn.createGraphics(), new ViewBox(0, 0, 500, 500));

        assertThat(decode(drawn)).isEqualTo(LINK);
    }

    @Test
    void theQuietEdgeStaysWhite() {
        var code = QrCode.of(LINK);

        for (int i = 0; i < code.size(); i++) {
            assertThat(code.isDark(i, 3)).isFalse();
            assertThat(code.isDark(code.size() - 4, i)).isFalse();
        }
        assertThat(code.isDark(4, 4)).isTrue();
    }

    @Test
    void whatNoCodeCanHoldIsRefused() {
        assertThatThrownBy(() -> QrCode.of("x".repeat(5000))).isInstanceOf(IllegalArgumentException.class);
    }

    static String decode(BufferedImage image) throws Exception {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(source)))
                    .getText();
        } catch (NotFoundException unreadable) {
            throw new AssertionError("No camera would read this", unreadable);
        }
    }
}
