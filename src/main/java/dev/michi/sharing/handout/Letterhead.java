package dev.michi.sharing.handout;

import dev.michi.media.typesetting.Typefaces.Face;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** The upper edge of a paper: the customer's colour, logo and name, and the contour lines of the map. */
final class Letterhead {

    static final double MARGIN = 54;

    private Letterhead() {}

    /** @return where what follows may begin */
    static double draw(Pen pen, PDStructureElement root, Brand brand, double height) throws IOException {
        for (double distance = 90; distance <= 230; distance += 28) {
            pen.contour(Ink.tint(brand.accent(), 0.22), distance);
        }
        pen.fill(brand.accent(), 0, 0, Pen.WIDTH, 9);
        double x = MARGIN;
        double top = 40;
        if (brand.logo().isPresent()) {
            var logo = brand.logo().get();
            double width = Math.min(140, height * logo.getWidth() / logo.getHeight());
            pen.picture(TaggedPdf.element("Figure", root), logo, brand.name(), x, top, width, height);
            x += width + 12;
        }
        var type = new Pen.Type(Face.GOTHIC_BOLD, height * 0.42, Ink.INK);
        pen.line(TaggedPdf.element("P", root), brand.name(), type, x, top + height * 0.66);
        return top + height;
    }
}
