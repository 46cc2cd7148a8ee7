package dev.michi.uikit;

/** The three inks of the stamps: wobbling edge, grain, uneven pressure. Stands once in each page that shows stamps. */
public final class InkFilters {

    private static final int[][] SEEDS = {{3, 8}, {11, 21}, {29, 5}};
    private static final String[] GRAIN = {"7", "6.4", "7.6"};

    private InkFilters() {}

    public static Markup markup() {
        var out = new StringBuilder("<svg width=\"0\" height=\"0\" class=\"ink-filters\" aria-hidden=\"true\"><defs>");
        for (var i = 0; i < SEEDS.length; i++) {
            out.append(filter(i));
        }
        return Markup.trusted(out.append("</defs></svg>").toString());
    }

    private static String filter(int i) {
        return ("<filter id=\"ink-%d\" x=\"-6%%\" y=\"-6%%\" width=\"112%%\" height=\"112%%\""
                        + " color-interpolation-filters=\"sRGB\"><feTurbulence type=\"fractalNoise\" baseFrequency=\".05\""
                        + " numOctaves=\"2\" seed=\"%d\" result=\"slow\"/><feTurbulence type=\"fractalNoise\""
                        + " baseFrequency=\".55\" numOctaves=\"2\" seed=\"%d\" result=\"fine\"/><feDisplacementMap"
                        + " in=\"SourceGraphic\" in2=\"slow\" scale=\"3\" xChannelSelector=\"R\" yChannelSelector=\"G\""
                        + " result=\"edge\"/><feColorMatrix in=\"fine\" values=\"0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 %s"
                        + " -1.45\" result=\"grain\"/><feColorMatrix in=\"slow\" values=\"0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0"
                        + " 0 3 -.3\" result=\"pressure\"/><feComposite in=\"edge\" in2=\"grain\""
                        + " operator=\"in\"/><feComposite in2=\"pressure\" operator=\"in\"/></filter>")
                .formatted(i + 1, SEEDS[i][0], SEEDS[i][1], GRAIN[i]);
    }
}
