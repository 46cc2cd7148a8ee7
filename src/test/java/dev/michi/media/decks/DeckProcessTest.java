package dev.michi.media.decks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.michi.media.Deck.Refusal;
import dev.michi.media.decks.DeckReading.ReadPage;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.Cancelled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process itself: where it starts, how it ends. What files come to is in {@link DeckPagesTest}. */
class DeckProcessTest {

    @TempDir
    private Path folder;

    private final DeckReader reader = new DeckProcess(6L << 30, 1L << 30);

    @Test
    void sixtyPagesBecomeSixtyPicturesWithTheirText() throws Exception {
        var percents = new ArrayList<Integer>();
        var read = (DeckReading.Read) reader.read(
                DeckFilesOfAllKinds.write(folder, DeckFilesOfAllKinds.pdf(60)),
                Files.createDirectory(folder.resolve("work")),
                percents::add,
                new Cancellation());

        assertThat(read.pages()).hasSize(60).extracting(ReadPage::title).startsWith("Page 1", "Page 2");
        assertThat(read.pages().getLast().text()).isEqualTo("What stands on it.");
        assertThat(percents).hasSize(60).isSorted();
        var picture = ImageIO.read(read.pages().get(41).picture().toFile());
        assertThat(picture.getWidth()).isEqualTo(1920);
        assertThat(picture.getHeight()).isEqualTo(1080);
        assertThat(picture.getRGB(100, 1060)).as("what is drawn on it").isEqualTo(0xff0000ff);
        assertThat(picture.getRGB(1800, 1060)).isEqualTo(0xffffffff);
    }

    @Test
    void bombsFillNothing() throws Exception {
        assertThat(read(DeckFilesOfAllKinds.zipBomb())).isEqualTo(new DeckReading.Refused(Refusal.TOO_MUCH_WORK));
        assertThat(read(DeckFilesOfAllKinds.pictureBomb()))
                .as("a picture that is not there is left out")
                .isInstanceOf(DeckReading.Read.class);
        assertThat(read(new byte[] {1, 2, 3})).isEqualTo(new DeckReading.Refused(Refusal.NOT_A_DECK));
    }

    @Test
    void whatIsCancelledEndsAtOnce() throws Exception {
        var cancellation = new Cancellation();
        var file = DeckFilesOfAllKinds.write(folder, DeckFilesOfAllKinds.pdf(100));
        assertThatThrownBy(() -> reader.read(file, folder, percent -> cancellation.cancel(), cancellation))
                .isInstanceOf(Cancelled.class);
    }

    private DeckReading read(byte[] content) throws IOException {
        var file = DeckFilesOfAllKinds.write(folder, content);
        return reader.read(file, folder, percent -> {}, new Cancellation());
    }
}
