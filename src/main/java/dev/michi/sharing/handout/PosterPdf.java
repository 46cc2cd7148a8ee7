package dev.michi.sharing.handout;

import static dev.michi.sharing.handout.Letterhead.MARGIN;

import dev.michi.media.typesetting.Typefaces.Face;
import dev.michi.platform.Translations;
import dev.michi.shared.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** The poster: read from two metres away, scanned from one, and still legible from a black-and-white printer. */
public final class PosterPdf {

    private static final double WIDTH = Pen.WIDTH - 2 * MARGIN;
    private static final double FOOT = 596;
    private static final double CODE = 168;

    private static final Pen.Type SECOND = new Pen.Type(Face.GOTHIC, 15, Ink.SOFT);

    private final Translations translations;

    public PosterPdf(Translations translations) {
        this.translations = translations;
    }

    public byte[] write(Poster poster) {
        var side = poster.first();
        try (var pdf = new TaggedPdf(Reading.plain(side.title()), side.language())) {
            try (var pen = new Pen(pdf)) {
                double y = Letterhead.draw(pen, pdf.root(), poster.brand(), 36);
                y = titles(pen, pdf.root(), poster, y + 46);
                double bottom = FOOT - 18;
                PosterSteps.fitting(pen, poster, bottom - y).draw(pdf.root(), y, bottom);
                foot(pen, pdf.root(), poster);
            }
            return pdf.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double titles(Pen pen, PDStructureElement root, Poster poster, double y) throws IOException {
        var side = poster.first();
        var title = Reading.plain(side.title());
        var type = new Pen.Type(Face.MINCHO, 54, Ink.INK);
        int most = side.steps().isEmpty() ? 3 : 2;
        while (type.size() > 30 && !fits(pen.lines(title, side.language(), type, WIDTH), most, pen, type)) {
            type = type.sized(type.size() - 2);
        }
        var lines = pen.lines(title, side.language(), type, WIDTH);
        double leading = type.size() * 1.32;
        pen.lines(TaggedPdf.element("H1", root), lines, type, MARGIN, y + type.size() * 0.88, leading);
        y += leading * lines.size();
        for (var other : poster.sides().subList(1, poster.sides().size())) {
            var small = new Pen.Type(Face.GOTHIC, 21, Ink.SOFT);
            var element = TaggedPdf.element("P", root);
            element.setLanguage(other.language().tag());
            var translated = pen.lines(Reading.plain(other.title()), other.language(), small, WIDTH);
            pen.lines(element, translated, small, MARGIN, y + 24, 29);
            y += 12 + 29 * translated.size();
        }
        return y + 22;
    }

    private static boolean fits(List<String> lines, int most, Pen pen, Pen.Type type) {
        return lines.size() <= most && lines.stream().allMatch(line -> pen.width(line, type) <= WIDTH);
    }

    private void foot(Pen pen, PDStructureElement root, Poster poster) throws IOException {
        pen.fill(Ink.INK, MARGIN, FOOT, WIDTH, 1);
        pen.frame(Ink.LINE, 0.8, MARGIN, FOOT + 24, CODE, CODE);
        var code = TaggedPdf.element("Figure", root);
        pen.code(
                code,
                QrCode.of(poster.link()),
                say("handout.poster.code", poster.first().language()),
                MARGIN,
                FOOT + 24,
                CODE);
        double x = MARGIN + CODE + 28;
        double width = WIDTH - CODE - 28;
        double y = FOOT + 24;
        for (var side : poster.sides()) {
            boolean first = side == poster.first();
            var type = first ? new Pen.Type(Face.GOTHIC_BOLD, 20, Ink.INK) : SECOND;
            var element = TaggedPdf.element("P", root);
            element.setLanguage(side.language().tag());
            var lines = pen.lines(say("handout.poster.scan", side.language()), side.language(), type, width);
            pen.lines(element, lines, type, x, y + type.size(), type.size() * 1.4);
            y += type.size() * 1.4 * lines.size() + 6;
        }
        y = link(pen, root, poster, x, y + 6, width);
        note(pen, root, poster, x, y, width);
    }

    private static double link(Pen pen, PDStructureElement root, Poster poster, double x, double y, double width)
            throws IOException {
        var text = poster.link().replaceFirst("^https?://", "");
        var type = new Pen.Type(Face.GOTHIC, 11, Ink.SOFT);
        while (type.size() > 9 && pen.width(text, type) > width) {
            type = type.sized(type.size() - 0.5);
        }
        var chosen = type;
        var lines = Typed.lines(text, piece -> pen.width(piece, chosen) <= width);
        pen.lines(TaggedPdf.element("P", root), lines, type, x, y + 11, 15);
        return y + 15 * lines.size() + 10;
    }

    private static void note(Pen pen, PDStructureElement root, Poster poster, double x, double y, double width)
            throws IOException {
        if (poster.note().isBlank()) {
            return;
        }
        var type = new Pen.Type(Face.GOTHIC_BOLD, 14, Ink.INK);
        while (type.size() > 5 && y + height(pen, poster, type, width) > Pen.HEIGHT - 30) {
            type = type.sized(type.size() - 0.5);
        }
        var lines = pen.lines(poster.note(), poster.first().language(), type, width - 14);
        double leading = type.size() * 1.5;
        pen.fill(poster.brand().accent(), x, y + 3, 4, leading * lines.size());
        pen.lines(TaggedPdf.element("P", root), lines, type, x + 14, y + leading * 0.82, leading);
    }

    private static double height(Pen pen, Poster poster, Pen.Type type, double width) {
        return pen.lines(poster.note(), poster.first().language(), type, width - 14)
                        .size()
                * type.size()
                * 1.5;
    }

    private String say(String key, Language language) {
        return translations.get(key, language);
    }
}
