package dev.michi.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.catalog.Block;
import dev.michi.catalog.BlockId;
import dev.michi.media.MediaFile;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.uikit.Words;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Blocks as learners read them. */
class BlockMarkupTest {

    private final Words words = new Words(Language.EN, ZoneOffset.UTC, (key, parameters) -> key);

    @Test
    void theCaptionOfAPictureIsReadAsItWasWritten() {
        var caption = new LocalizedText("<p><strong>図</strong> 1</p>", "<p><strong>Figure</strong> 1</p>");
        var file = new MediaFile("0".repeat(64), "map.png", "image/png", 10);
        var image = new Block.Image(new BlockId("map"), file, new LocalizedText("地図", "A map"), caption);

        var html = BlockMarkup.of(image, words).html();

        assertThat(html).contains("<strong>Figure</strong> 1").doesNotContain("&lt;");
        assertThat(html).contains("alt=\"A map\"");
    }
}
