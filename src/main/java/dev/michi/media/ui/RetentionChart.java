package dev.michi.media.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import dev.michi.media.ClipAudience.Retention;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.time.Duration;
import java.util.Locale;

/** Where people stop: the share of viewers who have seen each part of a clip, with the finding in words. */
final class RetentionChart {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 120;

    private RetentionChart() {}

    static Markup of(Retention retention, Duration length, Words words) {
        var parts = retention.watched();
        var step = (double) WIDTH / Math.max(1, parts.size());
        var path = new StringBuilder("M0 " + HEIGHT);
        for (var i = 0; i < parts.size(); i++) {
            var y = HEIGHT - parts.get(i) * (HEIGHT - 4);
            path.append(String.format(Locale.ROOT, " L%.1f %.1f L%.1f %.1f", i * step, y, (i + 1) * step, y));
        }
        path.append(" L").append(WIDTH).append(' ').append(HEIGHT).append('Z');
        var chart = Markup.trusted("<svg class=\"retention\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT
                + "\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><path d=\"" + path + "\"/></svg>");
        return all(
                el("p", text(finding(retention, length, words))),
                chart,
                el(
                        "div",
                        cls("retention__ends num xs soft"),
                        el("span", text(Words.clock(0))),
                        el("span", text(Words.clock(length.toMillis() / 1000.0)))));
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
