package dev.michi.uikit;

import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import java.time.LocalDate;

/** By when something has to be done: the date as a block, and a chip once the day is near or over. */
public final class DueDate {

    /** A week's notice is enough to plan in, and short enough not to be overlooked. */
    private static final int SOON_DAYS = 7;

    private DueDate() {}

    /** {@code 11/27} above {@code 金}; {@code Nov 27} above {@code Fri}. */
    public static Markup block(Words words, LocalDate due) {
        return el(
                "time",
                cls("date"),
                attr("datetime", due.toString()),
                el("b", text(words.shortDay(due))),
                text(words.weekday(due)));
    }

    /** Nothing as long as the day is far. @param daysLeft 0 on the day itself, negative afterwards */
    public static Markup chip(Words words, int daysLeft) {
        if (daysLeft < 0) {
            return el("span", cls("chip chip--late"), text(words.count("due.late", -daysLeft)));
        }
        if (daysLeft > SOON_DAYS) {
            return Markup.NONE;
        }
        var left = daysLeft == 0 ? words.say("due.today") : words.count("due.soon", daysLeft);
        return el("span", cls("chip chip--soon"), text(left));
    }
}
