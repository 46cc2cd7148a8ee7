package dev.michi.media.decks;

import dev.michi.media.decks.PageFiles.Words;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.sl.draw.Drawable;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.jspecify.annotations.Nullable;

/** Slides of a PPTX, without hidden ones. */
final class PptxPages {

    private static final Set<Placeholder> TITLES = Set.of(Placeholder.TITLE, Placeholder.CENTERED_TITLE);
    private static final Set<Placeholder> MARGINS =
            Set.of(Placeholder.SLIDE_NUMBER, Placeholder.FOOTER, Placeholder.DATETIME, Placeholder.HEADER);
    private static final int DEEPEST_GROUP = 20;

    private PptxPages() {}

    static void read(Path file, PageFiles pages) throws IOException {
        ZipSecureFile.setMinInflateRatio(DeckLimits.LEAST_RATIO);
        ZipSecureFile.setMaxEntrySize(DeckLimits.LARGEST_PART);
        ZipSecureFile.setMaxFileCount(DeckLimits.MOST_PARTS);
        try (var container = OPCPackage.open(file.toFile(), PackageAccess.READ);
                var show = new XMLSlideShow(container)) {
            PageFiles.checkCount(show.getSlides().size());
            var slides =
                    show.getSlides().stream().filter(each -> !each.isHidden()).toList();
            PageFiles.checkCount(slides.size());
            var size = show.getPageSize();
            for (var slide : slides) {
                var picture = PageFiles.draw(size.width, size.height, (g, scale) -> {
                    g.setRenderingHint(Drawable.FONT_HANDLER, new PptxFonts());
                    g.scale(scale, scale);
                    g.clip(new Rectangle2D.Double(0, 0, size.width, size.height));
                    slide.draw(g);
                });
                pages.add(picture, words(slide), slides.size());
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static Words words(XSLFSlide slide) {
        var text = new ArrayList<String>();
        collect(slide.getShapes(), text, 0);
        var title = slide.getTitle() == null ? "" : slide.getTitle();
        // What has no title begins with its first line.
        return title.isBlank() && !text.isEmpty()
                ? new Words(text.getFirst(), String.join("\n", text.subList(1, text.size())), notes(slide.getNotes()))
                : new Words(title, String.join("\n", text), notes(slide.getNotes()));
    }

    private static void collect(List<XSLFShape> shapes, List<String> text, int depth) {
        for (var shape : shapes) {
            switch (shape) {
                case XSLFTextShape words when isText(words) -> add(words.getText(), text);
                case XSLFGroupShape group when depth < DEEPEST_GROUP -> collect(group.getShapes(), text, depth + 1);
                case XSLFTable table ->
                    table.getRows().forEach(row -> row.getCells().forEach(cell -> add(cell.getText(), text)));
                default -> {}
            }
        }
    }

    private static void add(@Nullable String words, List<String> text) {
        if (words != null && !words.isBlank()) {
            text.add(words.strip());
        }
    }

    private static boolean isText(XSLFTextShape shape) {
        var kind = shape.getTextType();
        return kind == null || !TITLES.contains(kind) && !MARGINS.contains(kind);
    }

    private static String notes(@Nullable XSLFNotes notes) {
        var text = new ArrayList<String>();
        if (notes != null) {
            notes.getShapes().stream()
                    .filter(XSLFTextShape.class::isInstance)
                    .map(XSLFTextShape.class::cast)
                    .filter(each -> each.getTextType() == Placeholder.BODY)
                    .forEach(each -> add(each.getText(), text));
        }
        return String.join("\n", text);
    }
}
