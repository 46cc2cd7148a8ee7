package dev.michi.sharing;

import static dev.michi.sharing.TwoCustomers.both;
import static dev.michi.sharing.TwoCustomers.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.michi.catalog.Audience;
import dev.michi.catalog.Block;
import dev.michi.catalog.BlockId;
import dev.michi.people.DemoTest;
import dev.michi.shared.LocalizedText;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;

/** Pictures of authors come small to those who read on a phone. */
@DemoTest
@Import(TwoCustomers.class)
class SharedPicturesTest {

    private static final Pattern SMALLER =
            Pattern.compile("srcset=\"(/s/\\S+-640\\.webp) 640w, (/s/\\S+-900\\.webp) 900w\"");

    @Autowired
    TwoCustomers customers;

    @Test
    void aPictureComesAsItIsUntilSmallerFormsOfItAreThere() throws Exception {
        customers.moveIn();
        var picture = customers.keep(png(), "screen.png");
        customers.publish(customers.tutorial(
                "pictured",
                new Audience(true, Set.of(), "", ""),
                new Block.Image(new BlockId("screen"), picture, both("The screen"), LocalizedText.EMPTY)));
        var share = customers.share("customer", Map.of("tutorials", List.of("m-pictured")));

        var first = customers.open(path(share));
        assertThat(first.getContentAsString())
                .contains("-screen.png\" alt=\"The screen\"", "width=\"900\" height=\"500\"");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> customers.open(path(share)).getContentAsString().contains("srcset"));

        var page = customers.open(path(share));
        assertThat(page.getHeader("ETag")).isNotEqualTo(first.getHeader("ETag"));
        var smaller = SMALLER.matcher(page.getContentAsString());
        assertThat(smaller.find()).isTrue();
        var small = customers.open(smaller.group(1));
        assertThat(small.getContentType()).isEqualTo("image/webp");
        assertThat(small.getContentAsByteArray()).startsWith("RIFF".getBytes()).hasSizeLessThan((int) picture.bytes());
        assertThat(small.getHeader("ETag"))
                .isNotEqualTo(customers.open(smaller.group(2)).getHeader("ETag"));
        assertThat(page.getContentAsString()).contains("-screen.png\" alt=\"The screen\"");

        customers.call(
                "customer", HttpMethod.POST, "/api/v1/shares/" + share.get("id").asString() + "/revoke", null);
        assertThat(customers.open(smaller.group(1)).getStatus()).isEqualTo(410);
    }

    private static byte[] png() throws IOException {
        var picture = new BufferedImage(900, 500, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, Color.PINK, 900, 500, Color.BLUE));
        pen.fillRect(0, 0, 900, 500);
        pen.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
