package dev.michi.sharing.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import dev.michi.uikit.Markup;
import dev.michi.uikit.Part;
import dev.michi.uikit.Words;

/** Where in the sheet one is. @param back whether one may go back to a step before */
record ThreeSteps(int here, boolean back, Words words) {

    Markup markup() {
        return all(step(1, "desk.sheet.pick"), step(2, "desk.sheet.tailor"), step(3, "desk.sheet.hand-out"));
    }

    private Markup step(int number, String key) {
        boolean done = number < here;
        boolean isHere = number == here;
        Part current = isHere ? attr("aria-current", "step") : Markup.NONE;
        var point = cls(done ? "waypoint waypoint--done" : isHere ? "waypoint waypoint--here" : "waypoint");
        boolean link = back && !isHere && number < 3;
        var label = link
                ? el("button", cls("lab"), attr("type", "button"), attr("data-do", "" + number), text(words.say(key)))
                : el("span", cls("lab"), text(words.say(key)));
        return el(
                "li",
                cls(isHere ? "here" : ""),
                current,
                el("span", point, done ? icon("check") : text("" + number)),
                label);
    }
}
