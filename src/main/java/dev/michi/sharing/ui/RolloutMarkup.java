package dev.michi.sharing.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.sharing.Rollout;
import dev.michi.sharing.Share;
import dev.michi.sharing.Tutorial;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.time.Instant;
import java.util.List;

/** What was suggested to the admin; once accepted, the plan they hand out by. */
record RolloutMarkup(Rollout rollout, List<Tutorial> tutorials, List<Share> shares, Instant now, Words words) {

    static final String ROLLOUT = "rollout";

    Markup markup() {
        boolean isPlan = rollout.isAccepted();
        var title = words.in(rollout.title());
        return el(
                "section",
                cls("card rollout"),
                el(
                        "header",
                        cls("rollout__head"),
                        el(
                                "div",
                                el(
                                        "p",
                                        cls("eyebrow"),
                                        text(words.say(isPlan ? "desk.rollout.plan" : "desk.rollout.new"))),
                                el("h2", text(title)),
                                when(!isPlan, () -> el("p", cls("soft xs"), text(words.say("desk.rollout.lead"))))),
                        el(
                                "button",
                                cls(isPlan ? "btn btn--s" : "btn btn--primary"),
                                attr("type", "button"),
                                attr("data-do", ROLLOUT + " " + rollout.id()),
                                attr("aria-label", words.say(action()) + ": " + title),
                                text(words.say(action())))),
                el("ol", cls("rollout__items"), each(rollout.items(), this::item)));
    }

    private String action() {
        return rollout.isAccepted() ? "desk.rollout.adapt" : "desk.rollout.accept";
    }

    private Markup item(Rollout.Item item) {
        var tutorial = tutorials.stream()
                .filter(each -> each.id().equals(item.tutorial()))
                .findFirst();
        var title = tutorial.map(each -> words.in(each.title())).orElseGet(() -> words.say("desk.rollout.gone"));
        return el(
                "li",
                el("span", cls("rollout__day"), text(words.longDay(item.on()))),
                el(
                        "div",
                        el("b", text(title)),
                        when(
                                !words.in(item.text()).isEmpty(),
                                () -> el("p", cls("soft xs"), text(words.in(item.text()))))),
                when(rollout.isAccepted() && tutorial.isPresent(), () -> handOut(item, title)));
    }

    private Markup handOut(Rollout.Item item, String title) {
        if (isShared(item)) {
            return el("span", cls("chip"), icon("check"), text(words.say("desk.rollout.shared")));
        }
        return el(
                "button",
                cls("btn btn--s"),
                attr("type", "button"),
                attr("data-do", DeskPage.SHARE + " " + item.tutorial()),
                attr("aria-label", words.say("desk.share-named", title)),
                icon("share"),
                text(words.say("desk.share")));
    }

    private boolean isShared(Rollout.Item item) {
        return shares.stream()
                .anyMatch(share -> share.state(now) == Share.State.OPEN
                        && rollout.accepted()
                                .filter(at -> !share.created().isBefore(at))
                                .isPresent()
                        && share.tutorials().contains(item.tutorial()));
    }
}
