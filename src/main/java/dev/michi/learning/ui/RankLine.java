package dev.michi.learning.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import dev.michi.learning.Progress;
import dev.michi.learning.Rank;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;

/** Where one stands on the mountain, in words and as a bar to the next station. */
final class RankLine {

    private RankLine() {}

    static String name(Words words, int station) {
        return switch (station) {
            case 0 -> words.say("learning.rank.foot");
            case 10 -> words.say("learning.rank.summit");
            default -> words.say("learning.rank.station", station);
        };
    }

    static Markup markup(Words words, Progress progress) {
        var rank = progress.rank();
        return all(
                el(
                        "div",
                        cls("where"),
                        el("b", text(name(words, rank.station()))),
                        el("span", cls("small soft num"), text(points(words, progress)))),
                Pieces.progress(words.say("learning.rank.progress"), percent(progress)),
                el("p", cls("soft rank__left"), text(left(words, progress))));
    }

    static String points(Words words, Progress progress) {
        var next = progress.rank().next();
        return next.isPresent()
                ? words.say("learning.rank.points-of", progress.points(), next.getAsInt())
                : words.say("learning.points", progress.points());
    }

    static int percent(Progress progress) {
        Rank rank = progress.rank();
        return rank.next().isPresent()
                ? Pieces.percent(progress.points() - rank.floor(), rank.next().getAsInt() - rank.floor())
                : 100;
    }

    static String left(Words words, Progress progress) {
        var rank = progress.rank();
        if (rank.next().isEmpty()) {
            return words.say("learning.rank.at-summit");
        }
        var points = rank.next().getAsInt() - progress.points();
        return points > 0
                ? words.say("learning.rank.left", points, name(words, rank.station() + 1))
                : words.say("learning.rank.left-stamps", name(words, rank.station() + 1));
    }
}
