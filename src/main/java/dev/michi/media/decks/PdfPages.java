package dev.michi.media.decks;

import dev.michi.media.Deck.Refusal;
import dev.michi.media.decks.PageFiles.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** Pages of a PDF. Its notes are the comments that stick to a page. */
final class PdfPages {

    private PdfPages() {}

    static void read(Path file, PageFiles pages) throws IOException {
        FontMappers.set(new PdfFonts(FontMappers.instance()));
        try (var document = Loader.loadPDF(file.toFile(), "", IOUtils.createTempFileOnlyStreamCache())) {
            var count = document.getNumberOfPages();
            PageFiles.checkCount(count);
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            for (var i = 0; i < count; i++) {
                page(document, renderer, i, pages);
            }
        } catch (InvalidPasswordException e) {
            throw new DeckRefused(Refusal.ENCRYPTED);
        }
    }

    private static void page(PDDocument document, PDFRenderer renderer, int index, PageFiles pages) throws IOException {
        var page = document.getPage(index);
        var box = page.getCropBox();
        var isTurned = page.getRotation() % 180 != 0;
        var width = isTurned ? box.getHeight() : box.getWidth();
        var height = isTurned ? box.getWidth() : box.getHeight();
        var picture = PageFiles.draw(
                width, height, (g, scale) -> renderer.renderPageToGraphics(index, g, (float) scale, (float) scale));
        pages.add(picture, words(document, page, index), document.getNumberOfPages());
    }

    /** The first line is what the page is about. */
    private static Words words(PDDocument document, PDPage page, int index) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(index + 1);
        stripper.setEndPage(index + 1);
        stripper.setSuppressDuplicateOverlappingText(true);
        var text = stripper.getText(document).strip();
        var end = text.indexOf('\n');
        return end < 0
                ? new Words(text, "", notes(page))
                : new Words(text.substring(0, end), text.substring(end + 1), notes(page));
    }

    private static String notes(PDPage page) throws IOException {
        return page.getAnnotations(PDAnnotationText.class::isInstance).stream()
                .map(each -> String.valueOf(each.getContents() == null ? "" : each.getContents()))
                .collect(Collectors.joining("\n"));
    }
}
