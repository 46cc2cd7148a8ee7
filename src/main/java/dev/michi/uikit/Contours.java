package dev.michi.uikit;

/** Contour lines of a map, the only ornament: one set a page, behind everything. */
public final class Contours {

    private Contours() {}

    public static Markup page() {
        return lines("page");
    }

    /** For the sheet of a moment of achievement. */
    public static Markup moment() {
        return lines("moment");
    }

    private static Markup lines(String symbol) {
        return Markup.trusted("<svg class=\"contours\" aria-hidden=\"true\"><use href=\"/contours.svg#" + symbol
                + "\" width=\"100%\" height=\"100%\"/></svg>");
    }
}
