package dev.michi.sharing.handout;

import static dev.michi.sharing.handout.Letterhead.MARGIN;

import dev.michi.media.typesetting.Typefaces.Face;
import dev.michi.shared.Language;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * The steps on a poster, in all its languages: as large as all of them fit.
 *
 * @param scale of type and space; 1 where there is room
 */
record PosterSteps(Pen pen, Poster poster, double scale) {

    private static final double SMALLEST = 0.5;
    private static final double INDENT = 46;
    private static final double WIDTH = Pen.WIDTH - 2 * MARGIN - INDENT;
    private static final double LEADING = 27;
    private static final double SECOND_LEADING = 21;
    private static final double GAP = 17;

    private static final Pen.Type BODY = new Pen.Type(Face.GOTHIC, 19, Ink.INK);
    private static final Pen.Type SECOND = new Pen.Type(Face.GOTHIC, 15, Ink.SOFT);
    private static final Pen.Type NUMBER = new Pen.Type(Face.MINCHO, 30, Ink.PERSIMMON);

    /** @param room in points, from above the first to below the last one */
    static PosterSteps fitting(Pen pen, Poster poster, double room) throws IOException {
        var steps = new PosterSteps(pen, poster, 1);
        while (steps.scale > SMALLEST && steps.height() > room) {
            steps = new PosterSteps(pen, poster, steps.scale - 0.05);
        }
        return steps;
    }

    /** Below {@code bottom}, where even the smallest type does not fit, nothing is begun. */
    void draw(PDStructureElement root, double y, double bottom) throws IOException {
        if (count() == 0) {
            return;
        }
        var list = TaggedPdf.element("L", root);
        for (int i = 0; i < count() && y + heightOf(i) <= bottom; i++) {
            var item = TaggedPdf.element("LI", list);
            pen.line(TaggedPdf.element("Lbl", item), "" + (i + 1), scaled(NUMBER), MARGIN, y + LEADING * scale);
            var body = TaggedPdf.element("LBody", item);
            for (var side : poster.sides()) {
                if (i < side.steps().size()) {
                    y = draw(body, side, i, y);
                }
            }
            y += GAP * scale;
        }
    }

    private double draw(PDStructureElement body, Poster.Side side, int step, double y) throws IOException {
        var element = TaggedPdf.element("P", body);
        if (isSecond(side)) {
            element.setLanguage(side.language().tag());
        }
        var lines = lines(side, step);
        double first = (isSecond(side) ? 19 : 24) * scale;
        pen.lines(element, lines, type(side), MARGIN + INDENT, y + first, leading(side));
        return y + leading(side) * lines.size();
    }

    private double height() throws IOException {
        double height = 0;
        for (int i = 0; i < count(); i++) {
            height += heightOf(i) + GAP * scale;
        }
        return height - GAP * scale;
    }

    private double heightOf(int step) throws IOException {
        double height = 0;
        for (var side : poster.sides()) {
            if (step < side.steps().size()) {
                height += leading(side) * lines(side, step).size();
            }
        }
        return height;
    }

    private int count() {
        return Math.min(Poster.MOST_STEPS, poster.first().steps().size());
    }

    private List<String> lines(Poster.Side side, int step) throws IOException {
        Language language = side.language();
        return pen.lines(Reading.plain(side.steps().get(step)), language, type(side), WIDTH);
    }

    private boolean isSecond(Poster.Side side) {
        return side != poster.first();
    }

    private Pen.Type type(Poster.Side side) {
        return scaled(isSecond(side) ? SECOND : BODY);
    }

    private double leading(Poster.Side side) {
        return (isSecond(side) ? SECOND_LEADING : LEADING) * scale;
    }

    private Pen.Type scaled(Pen.Type type) {
        return type.sized(type.size() * scale);
    }
}
