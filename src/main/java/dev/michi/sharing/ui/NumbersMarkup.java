package dev.michi.sharing.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.sharing.ShareNumbers;
import dev.michi.sharing.Tutorial;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.util.List;
import java.util.Map;

/** The numbers of a share, in sentences first. Small groups are said to be small instead of being shown. */
record NumbersMarkup(ShareNumbers numbers, List<Tutorial> tutorials, Words words) {

    private static final int MOST_DAYS = 14;

    Markup markup() {
        return all(
                el("h3", cls("details__finding"), text(finding())),
                when(!numbers.days().isEmpty(), this::days),
                numbers.devices().map(this::devices).orElse(Markup.NONE),
                when(numbers.opens() > 0 && numbers.opens() < ShareNumbers.SMALLEST_GROUP, this::few),
                each(numbers.tutorials(), each -> all(steps(each), clips(each))),
                when(numbers.helpful() + numbers.notHelpful() > 0, this::helpful),
                when(!numbers.comments().isEmpty(), this::comments));
    }

    private String finding() {
        if (numbers.isUnopened()) {
            return words.say("desk.numbers.nobody");
        }
        var key = numbers.tutorials().size() > 1 ? "desk.numbers.finding-several" : "desk.numbers.finding";
        return words.say(key, numbers.opens(), numbers.done());
    }

    private Markup days() {
        var days = numbers.days();
        var shown = days.subList(Math.max(0, days.size() - MOST_DAYS), days.size());
        int most = shown.stream().mapToInt(ShareNumbers.Day::opens).max().orElse(1);
        return el(
                "table",
                cls("bars"),
                el("caption", text(words.say("desk.numbers.by-day"))),
                el("tbody", each(shown, day -> bar(words.shortDay(day.day()), day.opens(), most))));
    }

    private Markup devices(Map<String, Integer> people) {
        return el(
                "table",
                cls("bars"),
                el("caption", text(words.say("desk.numbers.devices"))),
                el(
                        "tbody",
                        each(
                                people.entrySet(),
                                of -> bar(
                                        words.say("desk.numbers.device." + of.getKey()),
                                        of.getValue(),
                                        numbers.opens()))));
    }

    private Markup bar(String label, int value, int most) {
        return el(
                "tr",
                el("th", attr("scope", "row"), text(label)),
                el(
                        "td",
                        el(
                                "span",
                                cls("progress"),
                                attr("aria-hidden", "true"),
                                el("span", attr("style", "--v:" + (most == 0 ? 0 : value * 100 / most) + "%"))),
                        el("span", cls("num"), text("" + value))));
    }

    private Markup few() {
        return el("p", cls("soft small"), text(words.say("desk.numbers.few", ShareNumbers.SMALLEST_GROUP)));
    }

    /** Where people stop: each step with how many got there. */
    private Markup steps(ShareNumbers.OfTutorial of) {
        if (of.steps().isEmpty()) {
            return Markup.NONE;
        }
        return el(
                "table",
                cls("bars"),
                el("caption", text(words.say("desk.numbers.steps", title(of)))),
                el(
                        "tbody",
                        each(
                                of.steps(),
                                step -> bar(
                                        words.say("desk.numbers.step", step.number()), step.reached(), of.opens()))));
    }

    /** Where people stop: each second of its clips with how many were still watching. */
    private Markup clips(ShareNumbers.OfTutorial of) {
        return each(of.clips(), curve -> new ClipCurveMarkup(curve, title(of), words).markup());
    }

    private String title(ShareNumbers.OfTutorial of) {
        return tutorials.stream()
                .filter(each -> each.id().equals(of.tutorial()))
                .map(each -> words.in(each.title()))
                .findFirst()
                .orElse("");
    }

    private Markup helpful() {
        return el("p", text(words.say("desk.numbers.helpful", numbers.helpful(), numbers.notHelpful())));
    }

    private Markup comments() {
        return el(
                "div",
                el("h4", text(words.say("desk.numbers.comments"))),
                el("ul", cls("comments"), each(numbers.comments(), each -> el("li", text(each)))));
    }
}
