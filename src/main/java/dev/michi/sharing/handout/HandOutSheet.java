package dev.michi.sharing.handout;

import static dev.michi.sharing.handout.Letterhead.MARGIN;

import dev.michi.media.typesetting.Typefaces.Face;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** The pages of a hand-out, one after the other. */
final class HandOutSheet implements AutoCloseable {

    private static final double WIDTH = Pen.WIDTH - 2 * MARGIN;
    private static final double BOTTOM = Pen.HEIGHT - 66;
    private static final double LEFT = 48;
    private static final double BOX = 17;
    /** Four steps and a note, as most tutorials have, are one page. */
    private static final double PICTURE = 164;

    private static final double AIR = 12;

    /** What the paper says, in its language. */
    interface Say {
        String say(String key, HandOut handOut, Object... values);
    }

    private final TaggedPdf pdf;
    private final HandOut handOut;
    private final Say say;
    private final Pen.Type text;
    private Pen pen;
    private int pages = 1;

    HandOutSheet(TaggedPdf pdf, HandOut handOut, Say say) throws IOException {
        this.pdf = pdf;
        this.handOut = handOut;
        this.say = say;
        this.text = new Pen.Type(Face.GOTHIC, handOut.plain() ? 18 : 13.5, Ink.INK);
        this.pen = new Pen(pdf);
        foot();
    }

    Pen pen() {
        return pen;
    }

    PDStructureElement root() {
        return pdf.root();
    }

    /** Where something of this height may stand: here, or at the head of the next page. */
    double room(double y, double height) throws IOException {
        if (y + height <= BOTTOM) {
            return y;
        }
        pen.close();
        pen = new Pen(pdf);
        pages++;
        pen.fill(handOut.brand().accent(), 0, 0, Pen.WIDTH, 5);
        foot();
        return 48;
    }

    private void foot() throws IOException {
        var type = new Pen.Type(Face.GOTHIC, 8.5, Ink.SOFT);
        pen.decoration(handOut.brand().name(), type, MARGIN, Pen.HEIGHT - 34);
        var page = say.say("handout.paper.page", handOut, pages);
        pen.decoration(page, type, MARGIN + WIDTH - pen.width(page, type), Pen.HEIGHT - 34);
    }

    double step(PDStructureElement list, int number, HandOut.Step step, double y) throws IOException {
        boolean pictured = step.picture().isPresent();
        double width = WIDTH - LEFT - (pictured ? PICTURE + 20 : 0) - 44;
        var pieces = Reading.parse(step.text());
        var plain = Reading.plain(step.text());
        var lines = pen.lines(plain, handOut.language(), text, width * (handOut.plain() ? 0.9 : 1));
        double leading = text.size() * (handOut.plain() ? 2.05 : 1.65);
        double height = Math.max(leading * lines.size() + 30, pictured ? pictureHeight(step) + 2 * AIR : 0);
        y = room(y, height);
        var item = TaggedPdf.element("LI", list);
        var type = new Pen.Type(Face.MINCHO, 17, Ink.PERSIMMON);
        var label = "" + number;
        pen.circle(Ink.PERSIMMON, 1.6, MARGIN + 15, y + 30, 15);
        pen.line(TaggedPdf.element("Lbl", item), label, type, MARGIN + 15 - pen.width(label, type) / 2, y + 36);
        var body = TaggedPdf.element("LBody", item);
        write(TaggedPdf.element("P", body), lines, pieces, y + 16 + (leading + text.size()) / 2 - 2, leading);
        if (pictured) {
            picture(TaggedPdf.element("Figure", body), step, y);
        }
        tick(y);
        pen.fill(Ink.LINE, MARGIN, y + height, WIDTH, 0.8);
        return y + height;
    }

    private void write(PDStructureElement p, List<String> lines, List<Reading> pieces, double y, double leading)
            throws IOException {
        if (!handOut.plain()) {
            pen.lines(p, lines, text, MARGIN + LEFT, y, leading);
            return;
        }
        for (var line : Reading.onto(lines, pieces)) {
            pen.ruby(p, line, text, MARGIN + LEFT, y);
            y += leading;
        }
    }

    private static double pictureHeight(HandOut.Step step) {
        return step.picture()
                .map(HandOut.Picture::image)
                .map(image -> Math.min(PICTURE, PICTURE * image.getHeight() / image.getWidth()))
                .orElse(0.0);
    }

    private void picture(PDStructureElement figure, HandOut.Step step, double y) throws IOException {
        var picture = step.picture().orElseThrow();
        double x = MARGIN + WIDTH - 44 - PICTURE;
        double height = pictureHeight(step);
        pen.picture(figure, picture.image(), picture.alternative(), x, y + AIR, PICTURE, height);
        double width = Math.min(
                PICTURE, height * picture.image().getWidth() / picture.image().getHeight());
        pen.frame(Ink.LINE, 0.8, x, y + AIR, width, height);
    }

    /** To be ticked with a pencil. */
    private void tick(double y) throws IOException {
        var type = new Pen.Type(Face.GOTHIC, 8, Ink.SOFT);
        double x = MARGIN + WIDTH - BOX - 4;
        pen.frame(Ink.INK, 1.1, x, y + 20, BOX, BOX);
        var done = say.say("handout.paper.done", handOut);
        pen.decoration(done, type, x + (BOX - pen.width(done, type)) / 2, y + 20 + BOX + 11);
    }

    @Override
    public void close() throws IOException {
        pen.close();
    }
}
