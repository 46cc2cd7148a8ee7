package dev.michi.sharing.handout;

import static dev.michi.sharing.handout.Letterhead.MARGIN;

import dev.michi.media.typesetting.Typefaces.Face;
import dev.michi.platform.Translations;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The steps on paper: each with its number, its picture, and a box to tick; none is torn between two pages. */
public final class HandOutPdf {

    private static final double WIDTH = Pen.WIDTH - 2 * MARGIN;
    private static final double BOTTOM = Pen.HEIGHT - 66;
    private static final double CODE = 92;

    private final Translations translations;

    public HandOutPdf(Translations translations) {
        this.translations = translations;
    }

    public byte[] write(HandOut handOut) {
        var title = Reading.plain(handOut.parts().getFirst().title());
        try (var pdf = new TaggedPdf(title, handOut.language())) {
            try (var sheet = new HandOutSheet(pdf, handOut, this::say)) {
                double y = first(sheet, handOut);
                for (var part : handOut.parts()) {
                    y = part(sheet, handOut, part, y);
                }
                note(sheet, handOut, y);
            }
            return pdf.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code stands at the upper right of the first page, where the thumb does not cover it. */
    private double first(HandOutSheet sheet, HandOut handOut) throws IOException {
        var pen = sheet.pen();
        double y = Letterhead.draw(pen, sheet.root(), handOut.brand(), 28);
        double x = MARGIN + WIDTH - CODE;
        pen.fill(java.awt.Color.WHITE, x, 40, CODE, CODE);
        pen.frame(Ink.LINE, 0.8, x, 40, CODE, CODE);
        var code = TaggedPdf.element("Figure", sheet.root());
        pen.code(code, QrCode.of(handOut.link()), say("handout.poster.code", handOut), x, 40, CODE);
        var type = new Pen.Type(Face.GOTHIC, 8.5, Ink.SOFT);
        var words = say("handout.paper.scan", handOut);
        pen.line(
                TaggedPdf.element("P", sheet.root()),
                words,
                type,
                x + (CODE - pen.width(words, type)) / 2,
                40 + CODE + 13);
        return y + 30;
    }

    private double part(HandOutSheet sheet, HandOut handOut, HandOut.Part part, double y) throws IOException {
        boolean isFirst = part == handOut.parts().getFirst();
        if (!isFirst) {
            y += 22;
        }
        y = sheet.room(y, 190);
        var type = new Pen.Type(Face.MINCHO, isFirst ? 28 : 22, Ink.INK);
        double width = isFirst ? WIDTH - CODE - 24 : WIDTH;
        var lines = sheet.pen().lines(Reading.plain(part.title()), handOut.language(), type, width);
        double leading = type.size() * 1.36;
        sheet.pen()
                .lines(
                        TaggedPdf.element(isFirst ? "H1" : "H2", sheet.root()),
                        lines,
                        type,
                        MARGIN,
                        y + type.size(),
                        leading);
        y += leading * lines.size() + 10;
        if (isFirst) {
            y = Math.max(y, 40 + CODE + 34);
        }
        sheet.pen().fill(Ink.INK, MARGIN, y, WIDTH, 1);
        var list = TaggedPdf.element("L", sheet.root());
        int number = 1;
        for (var step : part.steps()) {
            y = sheet.step(list, number++, step, y);
        }
        return y;
    }

    private void note(HandOutSheet sheet, HandOut handOut, double y) throws IOException {
        if (handOut.note().isBlank()) {
            return;
        }
        var type = new Pen.Type(Face.GOTHIC_BOLD, handOut.plain() ? 15 : 12, Ink.INK);
        var lines = sheet.pen().lines(handOut.note(), handOut.language(), type, WIDTH - 40);
        double leading = type.size() * 1.55;
        double height = leading * lines.size() + 26;
        y = sheet.room(y + 20, Math.min(height, BOTTOM - 120));
        sheet.pen().fill(Ink.PAPER, MARGIN, y, WIDTH, height);
        sheet.pen().fill(handOut.brand().accent(), MARGIN, y, 4, height);
        sheet.pen()
                .lines(TaggedPdf.element("P", sheet.root()), lines, type, MARGIN + 22, y + 13 + type.size(), leading);
    }

    private String say(String key, HandOut handOut, Object... values) {
        return translations.get(key, handOut.language(), values);
    }
}
