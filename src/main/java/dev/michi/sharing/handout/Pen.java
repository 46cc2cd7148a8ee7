package dev.michi.sharing.handout;

import dev.michi.media.typesetting.LineBreaker;
import dev.michi.media.typesetting.Phrases;
import dev.michi.media.typesetting.Typefaces.Face;
import dev.michi.shared.Language;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Draws on one page, in points from its top left corner. What is not text or picture is decoration. */
final class Pen implements AutoCloseable {

    static final double WIDTH = 595.28;
    static final double HEIGHT = 841.89;
    /** Circles and rounded corners from curves. */
    private static final double ROUND = 0.5523;

    private static final LineBreaker LINES = new LineBreaker(Phrases.japanese());

    private final TaggedPdf pdf;
    private final PDPage page;
    private final PDPageContentStream out;

    Pen(TaggedPdf pdf) throws IOException {
        this.pdf = pdf;
        this.page = pdf.addPage();
        this.out = new PDPageContentStream(pdf.document(), page);
    }

    /** A style of type. */
    record Type(Face face, double size, Color colour) {

        Type sized(double other) {
            return new Type(face, other, colour);
        }
    }

    List<String> lines(String text, Language language, Type type, double width) {
        var font = pdf.font(type.face());
        return text.lines()
                .flatMap(line ->
                        LINES
                                .lines(font.printable(line), language, width, piece -> font.width(piece, type.size()))
                                .stream())
                .toList();
    }

    double width(String text, Type type) {
        return pdf.font(type.face()).width(text, type.size());
    }

    /** Writes lines below each other, the first one's base line at {@code y}. */
    void lines(PDStructureElement element, List<String> lines, Type type, double x, double y, double leading)
            throws IOException {
        begin(element);
        for (var line : lines) {
            show(line, type, x, y);
            y += leading;
        }
        out.endMarkedContent();
    }

    void line(PDStructureElement element, String text, Type type, double x, double y) throws IOException {
        lines(element, List.of(text), type, x, y, 0);
    }

    /** Writes a line of words, their readings above them. */
    void ruby(PDStructureElement element, List<Reading> pieces, Type type, double x, double y) throws IOException {
        var small = type.sized(type.size() * 0.5);
        for (var piece : pieces) {
            double base = width(piece.base(), type);
            if (piece.reading().isEmpty()) {
                line(element, piece.base(), type, x, y);
                x += base;
                continue;
            }
            double above = width(piece.reading(), small);
            double both = Math.max(base, above);
            var ruby = TaggedPdf.element("Ruby", element);
            line(TaggedPdf.element("RB", ruby), piece.base(), type, x + (both - base) / 2, y);
            line(TaggedPdf.element("RT", ruby), piece.reading(), small, x + (both - above) / 2, y - type.size() * 0.93);
            x += both;
        }
    }

    private void begin(PDStructureElement element) throws IOException {
        out.beginMarkedContent(COSName.getPDFName(element.getStructureType()), pdf.mark(page, element));
    }

    private void show(String text, Type type, double x, double y) throws IOException {
        var font = pdf.font(type.face());
        out.beginText();
        out.setFont(font.font(), (float) type.size());
        out.setNonStrokingColor(type.colour());
        out.newLineAtOffset((float) x, (float) (HEIGHT - y));
        out.showText(font.printable(text));
        out.endText();
    }

    /** A text that is there for the eye alone, as it stands in the structure elsewhere. */
    void decoration(String text, Type type, double x, double y) throws IOException {
        out.beginMarkedContent(COSName.ARTIFACT);
        show(text, type, x, y);
        out.endMarkedContent();
    }

    /** Draws a picture whole, as large as fits the box, at its top left. */
    void picture(
            PDStructureElement figure, BufferedImage image, String alternative, double x, double y, double w, double h)
            throws IOException {
        double scale = Math.min(w / image.getWidth(), h / image.getHeight());
        double width = image.getWidth() * scale;
        double height = image.getHeight() * scale;
        describe(figure, alternative, x, y, width, height);
        begin(figure);
        out.drawImage(
                LosslessFactory.createFromImage(pdf.document(), image),
                (float) x,
                (float) (HEIGHT - y - height),
                (float) width,
                (float) height);
        out.endMarkedContent();
    }

    void code(PDStructureElement figure, QrCode code, String alternative, double x, double y, double side)
            throws IOException {
        describe(figure, alternative, x, y, side, side);
        begin(figure);
        double module = side / code.size();
        out.setNonStrokingColor(Color.BLACK);
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                int run = code.run(column, row);
                if (run > 0) {
                    out.addRect(
                            (float) (x + column * module),
                            (float) (HEIGHT - y - (row + 1) * module),
                            (float) (run * module),
                            (float) (module * 1.02));
                    column += run;
                }
            }
        }
        out.fill();
        out.endMarkedContent();
    }

    private static void describe(
            PDStructureElement figure, String alternative, double x, double y, double w, double h) {
        figure.setAlternateDescription(alternative);
        var box = new COSArray();
        for (double edge : new double[] {x, HEIGHT - y - h, x + w, HEIGHT - y}) {
            box.add(new COSFloat((float) edge));
        }
        var layout = new COSDictionary();
        layout.setName(COSName.O, "Layout");
        layout.setItem(COSName.BBOX, box);
        figure.getCOSObject().setItem(COSName.A, layout);
    }

    void fill(Color colour, double x, double y, double w, double h) throws IOException {
        out.beginMarkedContent(COSName.ARTIFACT);
        out.setNonStrokingColor(colour);
        out.addRect((float) x, (float) (HEIGHT - y - h), (float) w, (float) h);
        out.fill();
        out.endMarkedContent();
    }

    void frame(Color colour, double thickness, double x, double y, double w, double h) throws IOException {
        out.beginMarkedContent(COSName.ARTIFACT);
        out.setStrokingColor(colour);
        out.setLineWidth((float) thickness);
        out.addRect((float) x, (float) (HEIGHT - y - h), (float) w, (float) h);
        out.stroke();
        out.endMarkedContent();
    }

    void circle(Color colour, double thickness, double centreX, double centreY, double radius) throws IOException {
        out.beginMarkedContent(COSName.ARTIFACT);
        out.setStrokingColor(colour);
        out.setLineWidth((float) thickness);
        double y = HEIGHT - centreY;
        double c = radius * ROUND;
        out.moveTo((float) (centreX + radius), (float) y);
        curve(centreX + radius, y + c, centreX + c, y + radius, centreX, y + radius);
        curve(centreX - c, y + radius, centreX - radius, y + c, centreX - radius, y);
        curve(centreX - radius, y - c, centreX - c, y - radius, centreX, y - radius);
        curve(centreX + c, y - radius, centreX + radius, y - c, centreX + radius, y);
        out.stroke();
        out.endMarkedContent();
    }

    /** A contour line of the map, from the page's upper edge to its right one, at this distance from the corner. */
    void contour(Color colour, double distance) throws IOException {
        out.beginMarkedContent(COSName.ARTIFACT);
        out.setStrokingColor(colour);
        out.setLineWidth(1.1f);
        out.moveTo((float) (WIDTH - distance * 1.5), (float) HEIGHT);
        double low = HEIGHT - distance * 0.55;
        curve(
                WIDTH - distance * 1.2,
                low,
                WIDTH - distance * 0.85,
                HEIGHT - distance * 0.5,
                WIDTH - distance * 0.62,
                HEIGHT - distance * 0.62);
        curve(
                WIDTH - distance * 0.4,
                HEIGHT - distance * 0.74,
                WIDTH - distance * 0.3,
                HEIGHT - distance * 1.05,
                WIDTH,
                HEIGHT - distance * 1.1);
        out.stroke();
        out.endMarkedContent();
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        out.curveTo((float) x1, (float) y1, (float) x2, (float) y2, (float) x3, (float) y3);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
