package dev.michi.media.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import dev.michi.media.ClipAudience.Retention;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Where people stop, and what they watch again: the share of viewers who have seen each part of a clip, and how often each
 * was seen another time, with the findings in words.
 */
final class RetentionChart {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 120;
    private static final int AGAIN_HEIGHT = 40;

    private RetentionChart() {}

    static Markup of(Retention retention, Duration length, Words words) {
        var most =
                retention.replays().stream().mapToInt(Integer::intValue).max().orElse(0);
        return all(
                el("p", text(finding(retention, length, words))),
                steps("retention", retention.watched(), HEIGHT),
                ends(length),
                most == 0 ? Markup.NONE : again(retention.replays(), most, length, words));
    }

    private static Markup again(List<Integer> replays, int most, Duration length, Words words) {
        var second = length.toMillis() / 1000.0 * replays.indexOf(most) / replays.size();
        return all(
                el("p", text(words.say("studio.clip.retention-again", Words.clock(second), most))),
                steps(
                        "retention retention--again",
                        replays.stream().map(each -> (double) each / most).toList(),
                        AGAIN_HEIGHT),
                ends(length));
    }

    /** @param parts 0 to 1 */
    private static Markup steps(String classes, List<Double> parts, int height) {
        var step = (double) WIDTH / Math.max(1, parts.size());
        var path = new StringBuilder("M0 " + height);
        for (var i = 0; i < parts.size(); i++) {
            var y = height - parts.get(i) * (height - 4);
            path.append(String.format(Locale.ROOT, " L%.1f %.1f L%.1f %.1f", i * step, y, (i + 1) * step, y));
        }
        path.append(" L").append(WIDTH).append(' ').append(height).append('Z');
        return Markup.trusted("<svg class=\"" + classes + "\" viewBox=\"0 0 " + WIDTH + " " + height
                + "\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><path d=\"" + path + "\"/></svg>");
    }

    private static Markup ends(Duration length) {
        return el(
                "div",
                cls("retention__ends num xs soft"),
                el("span", text(Words.clock(0))),
                el("span", text(Words.clock(length.toMillis() / 1000.0))));
    }

    /** The longest drop from one part to the next, if it is worth a word. */
    private static String finding(Retention retention, Duration length, Words words) {
        var parts = retention.watched();
        var deepest = 0.0;
        var at = 0;
        for (var i = 1; i < parts.size(); i++) {
            var drop = parts.get(i - 1) - parts.get(i);
            if (drop > deepest) {
                deepest = drop;
                at = i;
            }
        }
        var end = parts.isEmpty() ? 0 : (int) Math.round(parts.getLast() * 100);
        if (deepest < 0.1) {
            return words.say("studio.clip.retention-even", retention.viewers(), end);
        }
        var second = Words.clock(length.toMillis() / 1000.0 * at / parts.size());
        return words.say("studio.clip.retention-drop", retention.viewers(), (int) Math.round(deepest * 100), second);
    }
}
