package dev.michi.media.decks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.michi.media.Deck.Refusal;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class DeckPagesTest {

    @TempDir
    private Path folder;

    @Test
    void slidesComeWithTitleTextAndNotesAndWithoutHiddenOnes() throws Exception {
        var pages = read(DeckFilesOfAllKinds.pptx());
        assertThat(pages).hasSize(2);
        assertThat(pages.getFirst().title()).isEqualTo("受注の三つの線");
        assertThat(pages.getFirst().text()).isEqualTo("まず相手の名前を確かめます");
        assertThat(pages.getFirst().notes()).isEqualTo("ここで三つの線を説明します。");
        assertThat(pages.getLast().title()).isEqualTo("Only a box of text");
        assertThat(pages.getLast().text()).isEqualTo("道");
    }

    @Test
    void japaneseIsDrawnWhereItsTypefaceIsNotOnThisMachine() throws Exception {
        var slide = picture(read(DeckFilesOfAllKinds.pptx()).getLast());
        // 道 has slanting strokes and gaps; the box for a missing character is a frame.
        assertThat(inkAmong(slide, 0, slide.getHeight() * 200 / 540, slide.getWidth(), slide.getHeight() * 140 / 540))
                .isGreaterThan(300);
        var page = picture(read(DeckFilesOfAllKinds.japanesePdf()).getFirst());
        assertThat(inkAmong(page, 200, 280, 800, 420)).as("two large kanji").isGreaterThan(20_000);
    }

    @Test
    void aPageOfAnotherShapeKeepsIt() throws Exception {
        var tall = picture(read(DeckFilesOfAllKinds.pdfOfSize(595, 842)).getFirst());
        assertThat(tall.getWidth()).isEqualTo(1920);
        assertThat(tall.getHeight()).isEqualTo(2717);
        var taller = picture(read(DeckFilesOfAllKinds.pdfOfSize(100, 1000)).getFirst());
        assertThat(taller.getHeight()).isEqualTo(3840);
    }

    @Test
    void whatCannotBeUsedIsRefusedWithItsReason() throws Exception {
        assertRefused(new byte[0], Refusal.EMPTY);
        assertRefused(text("PDF? no"), Refusal.NOT_A_DECK);
        assertRefused(DeckFilesOfAllKinds.zipOfSomethingElse(), Refusal.NOT_A_DECK);
        assertRefused(DeckFilesOfAllKinds.pdf(121), Refusal.TOO_MANY_PAGES);
        assertRefused(DeckFilesOfAllKinds.locked(), Refusal.ENCRYPTED);
        assertRefused(DeckFilesOfAllKinds.lockedPptx(), Refusal.ENCRYPTED);
        assertRefused(DeckFilesOfAllKinds.oldPowerPoint(), Refusal.OLD_FORMAT);
        assertRefused(DeckFilesOfAllKinds.pdfOfSize(14400, 3), Refusal.PAGE_SIZE);
    }

    @Test
    void brokenFilesAreCalledBroken() throws Exception {
        var pptx = DeckFilesOfAllKinds.pptx();
        assertRefused(Arrays.copyOf(pptx, pptx.length / 2), Refusal.DAMAGED);
        assertBroken(text("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer << /Root 1 0 R >>"));
        assertBroken(DeckFilesOfAllKinds.pptxWith("ppt/presentation.xml", text("<not-xml")));
    }

    @Test
    void bombsAndEntitiesReadNothingAndFillNothing() throws Exception {
        assertBroken(DeckFilesOfAllKinds.zipBomb());
        var secret = Files.writeString(folder.resolve("secret.txt"), "TOP SECRET");
        assertBroken(DeckFilesOfAllKinds.entities(secret));
    }

    /** Refused or thrown: {@link DeckProgram} makes a refusal of either. */
    private void assertBroken(byte[] content) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOfAny(DeckRefused.class, IOException.class, RuntimeException.class);
    }

    private void assertRefused(byte[] content, Refusal reason) {
        assertThatThrownBy(() -> read(content))
                .isInstanceOfSatisfying(DeckRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(reason));
    }

    private List<PageFiles.Written> read(byte[] content) throws IOException {
        var file = DeckFilesOfAllKinds.write(folder, content);
        var pages = new PageFiles(folder, progress -> {});
        switch (DeckKind.of(file)) {
            case PDF -> PdfPages.read(file, pages);
            case PPTX -> PptxPages.read(file, pages);
        }
        pages.finish();
        return List.of(new JsonMapper()
                .readValue(Files.readString(folder.resolve(DeckProgram.PAGES)), PageFiles.Written[].class));
    }

    private BufferedImage picture(PageFiles.Written page) throws IOException {
        return ImageIO.read(folder.resolve(page.picture()).toFile());
    }

    private static int inkAmong(BufferedImage picture, int x, int y, int width, int height) {
        var ink = 0;
        for (var j = y; j < y + height; j++) {
            for (var i = x; i < x + width; i++) {
                ink += (picture.getRGB(i, j) & 0xff) < 128 ? 1 : 0;
            }
        }
        return ink;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
