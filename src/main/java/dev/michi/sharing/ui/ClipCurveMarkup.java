package dev.michi.sharing.ui;

import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import dev.michi.sharing.ShareNumbers.ClipCurve;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** How many were still watching at each second of a clip, and where most of them left. */
record ClipCurveMarkup(ClipCurve curve, String title, Words words) {

    private static final int HEIGHT = 60;

    Markup markup() {
        var watching = curve.watching();
        if (watching.isEmpty() || watching.getFirst() == 0) {
            return Markup.NONE;
        }
        return el(
                "figure",
                cls("curve"),
                el("figcaption", el("b", text(words.say("desk.numbers.clip", title))), el("p", text(finding()))),
                drawing(watching),
                el(
                        "p",
                        cls("curve__ends xs soft"),
                        attr("aria-hidden", "true"),
                        el("span", text(Words.clock(0))),
                        el("span", text(Words.clock(watching.size())))));
    }

    private String finding() {
        var watching = curve.watching();
        var said = words.say("desk.numbers.clip.finding", watching.getFirst(), watching.getLast());
        int second = steepest(watching);
        return second == 0 ? said : said + " " + words.say("desk.numbers.clip.left", Words.clock(second));
    }

    /** The second after which most stopped; 0 if nobody did. */
    static int steepest(List<Integer> watching) {
        return IntStream.range(1, watching.size())
                .filter(second -> watching.get(second - 1) > watching.get(second))
                .boxed()
                .max((one, other) -> Integer.compare(loss(watching, one), loss(watching, other)))
                .orElse(0);
    }

    private static int loss(List<Integer> watching, int second) {
        return watching.get(second - 1) - watching.get(second);
    }

    private static Markup drawing(List<Integer> watching) {
        var most = (double) watching.getFirst();
        var path = new StringBuilder("M0 ").append(HEIGHT);
        for (int second = 0; second < watching.size(); second++) {
            path.append(
                    String.format(Locale.ROOT, "V%.1fH%d", HEIGHT - HEIGHT * watching.get(second) / most, second + 1));
        }
        return el(
                "svg",
                attr("viewBox", "0 0 " + watching.size() + " " + HEIGHT),
                attr("preserveAspectRatio", "none"),
                attr("aria-hidden", "true"),
                el("path", attr("d", path.append("V").append(HEIGHT).append("Z").toString())));
    }
}
