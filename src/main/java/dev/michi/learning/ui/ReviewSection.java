package dev.michi.learning.ui;

import static dev.michi.learning.ui.Pieces.head;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.catalog.Reviews;
import dev.michi.uikit.DueDate;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** On Home of an owner: modules whose review date has come, with "still right" and "revise". */
record ReviewSection(Words words, List<Reviews.Task> tasks) {

    /** Begins what {@code data-do} says; module, date that had come, and months until the next one follow. */
    static final String STILL_RIGHT = "still-right ";

    private static final List<Integer> MONTHS = List.of(3, 6, 12);

    Markup markup() {
        return when(
                !tasks.isEmpty(),
                () -> el(
                        "section",
                        cls("wrap due reviews"),
                        head(words.say("review.title"), words.count("home.due.count", tasks.size()), Markup.NONE),
                        el("ul", cls("rows rows--close"), each(tasks, this::row))));
    }

    private Markup row(Reviews.Task task) {
        var title = words.in(task.module().title());
        return el(
                "li",
                DueDate.block(words, task.due()),
                el(
                        "div",
                        cls("what"),
                        el("b", el("a", href(Paths.to(task.module())), text(title))),
                        el("p", cls("soft small"), text(words.say("review.why")))),
                el(
                        "details",
                        cls("choices"),
                        el(
                                "summary",
                                cls("btn"),
                                attr("aria-label", words.say("review.still-named", title)),
                                text(words.say("review.still"))),
                        el(
                                "div",
                                cls("choices__list card"),
                                el("p", cls("small"), text(words.say("review.next"))),
                                each(MONTHS, months -> choice(task, months)))),
                el(
                        "a",
                        cls("btn btn--text"),
                        href("/studio/modules/" + task.module().id()),
                        attr("aria-label", words.say("review.revise-named", title)),
                        text(words.say("review.revise"))));
    }

    private Markup choice(Reviews.Task task, int months) {
        return el(
                "button",
                cls("btn btn--s"),
                attr("type", "button"),
                attr("data-do", STILL_RIGHT + task.module().id() + " " + task.due() + " " + months),
                text(words.count("review.months", months)));
    }

    /** What was clicked. */
    record Choice(String module, LocalDate due, int months) {

        static Optional<Choice> parse(String what) {
            var parts = what.substring(STILL_RIGHT.length()).split(" ");
            try {
                var months = Integer.parseInt(parts[2]);
                return MONTHS.contains(months)
                        ? Optional.of(new Choice(parts[0], LocalDate.parse(parts[1]), months))
                        : Optional.empty();
            } catch (RuntimeException garbled) {
                return Optional.empty();
            }
        }
    }
}
