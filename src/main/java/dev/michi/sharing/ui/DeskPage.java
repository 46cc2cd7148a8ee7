package dev.michi.sharing.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.lang;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.catalog.Block;
import dev.michi.catalog.ModuleId;
import dev.michi.people.Customer;
import dev.michi.sharing.Rollout;
import dev.michi.sharing.Share;
import dev.michi.sharing.ShareId;
import dev.michi.sharing.ShareNumbers;
import dev.michi.sharing.Tutorial;
import dev.michi.uikit.Landscape;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Part;
import dev.michi.uikit.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tutorials as cards; below, what has been handed out and how it is doing. */
final class DeskPage {

    static final String SHARE = "share";
    static final String OPEN = "open";
    /** Fewer than half got to the end: say it once more. */
    private static final int FEW = 50;

    private final Customer customer;
    private final List<Tutorial> tutorials;
    private final List<Share> shares;
    private final List<Rollout> rollouts;
    private final Map<ShareId, ShareNumbers> numbers;
    private final Set<ShareId> left;
    private final Optional<ModuleId> picked;
    private final Instant now;
    private final Words words;

    /** @param left whether nobody answers for a share any more */
    DeskPage(
            Customer customer,
            List<Tutorial> tutorials,
            List<Share> shares,
            List<ShareNumbers> numbers,
            List<Rollout> rollouts,
            Predicate<Share> left,
            Optional<ModuleId> picked,
            Instant now,
            Words words) {
        this.customer = customer;
        this.tutorials = tutorials;
        this.shares = shares;
        this.rollouts = rollouts;
        this.numbers = numbers.stream().collect(Collectors.toMap(ShareNumbers::share, Function.identity()));
        this.left = shares.stream().filter(left).map(Share::id).collect(Collectors.toSet());
        this.picked = picked;
        this.now = now;
        this.words = words;
    }

    Markup markup() {
        return all(
                el(
                        "section",
                        el("p", cls("desk__company"), logo(), text(words.in(customer.name()))),
                        el("h1", attr("tabindex", "-1"), text(words.say("desk.heading"))),
                        el("p", cls("soft"), text(words.say("desk.lead"))),
                        each(rollouts, each -> new RolloutMarkup(each, tutorials, shares, now, words).markup()),
                        tutorials.isEmpty() ? nothingToShare() : el("ul", cls("tuts"), each(tutorials, this::card))),
                el(
                        "section",
                        attr("id", "shares"),
                        el("div", cls("head"), el("h2", text(words.say("desk.shares.title")))),
                        shares.isEmpty()
                                ? el("div", cls("empty"), el("p", text(words.say("desk.shares.empty"))))
                                : table()));
    }

    private Markup logo() {
        return when(
                customer.logo().isPresent(),
                () -> el(
                        "img",
                        attr(
                                "src",
                                "/api/v1/customers/" + customer.id() + "/logo?"
                                        + customer.logo().orElseThrow().hash().substring(0, 8)),
                        attr("alt", "")));
    }

    private Markup nothingToShare() {
        return el("div", cls("empty"), el("p", text(words.say("desk.empty"))));
    }

    private Markup card(Tutorial tutorial) {
        boolean on = picked.filter(tutorial.id()::equals).isPresent();
        var title = words.in(tutorial.title());
        Part current = on ? attr("aria-current", "true") : Markup.NONE;
        return el(
                "li",
                cls(on ? "card tut on" : "card tut"),
                el("span", cls("thumb"), picture(tutorial)),
                el("h2", cls("tut__title"), text(title)),
                el(
                        "span",
                        cls("meta"),
                        when(steps(tutorial) > 0, () -> el("span", text(words.count("desk.steps", steps(tutorial))))),
                        el("span", text(words.minutes(tutorial.minutes()))),
                        when(hasReadings(tutorial), () -> el("span", text(words.say("desk.readings"))))),
                el("p", cls("soft xs"), text(words.in(tutorial.summary()))),
                el(
                        "button",
                        cls("btn btn--s"),
                        attr("type", "button"),
                        attr("data-do", SHARE + " " + tutorial.id()),
                        attr("aria-label", words.say("desk.share-named", title)),
                        current,
                        on ? Markup.NONE : icon("share"),
                        text(words.say(on ? "desk.sharing" : "desk.share"))));
    }

    private Markup picture(Tutorial tutorial) {
        var module = tutorial.module();
        return module.picture().isPresent()
                ? el(
                        "img",
                        cls("still"),
                        attr("src", "/api/v1/desk/tutorials/" + tutorial.slug() + "/picture"),
                        attr("alt", ""),
                        attr("width", 640),
                        attr("height", 360))
                : Landscape.of(
                        module.id().value(),
                        module.subject().ordinal(),
                        module.stamp().in(words.language()).stream().findFirst().orElse(""));
    }

    static int steps(Tutorial tutorial) {
        return tutorial.module().units().stream()
                .flatMap(unit -> unit.blocks().stream())
                .filter(Block.Steps.class::isInstance)
                .mapToInt(block -> ((Block.Steps) block).steps().size())
                .sum();
    }

    static boolean hasReadings(Tutorial tutorial) {
        return tutorial.module().units().stream()
                .flatMap(unit -> unit.blocks().stream())
                .anyMatch(block -> block instanceof Block.Steps steps
                        && steps.steps().stream()
                                .anyMatch(step -> step.html().ja().contains("<ruby")));
    }

    private Markup table() {
        return el(
                "table",
                cls("nums"),
                el(
                        "thead",
                        el(
                                "tr",
                                heading("desk.shares.name"),
                                heading("desk.shares.opened"),
                                heading("desk.shares.done"),
                                el("th", el("span", cls("sr"), text(words.say("desk.shares.actions")))))),
                el("tbody", each(shares, this::row)));
    }

    private Markup heading(String key) {
        return el("th", attr("scope", "col"), text(words.say(key)));
    }

    private Markup row(Share share) {
        var own = Optional.ofNullable(numbers.get(share.id()));
        int opens = own.map(ShareNumbers::opens).orElse(0);
        int percent = own.map(ShareNumbers::donePercent).orElse(0);
        return el(
                "tr",
                el("th", attr("scope", "row"), named(share), el("span", cls("soft xs"), text(what(share)))),
                el("td", attr("data-l", words.say("desk.shares.opened")), text(words.count("desk.people", opens))),
                el(
                        "td",
                        attr("data-l", words.say("desk.shares.done")),
                        cls("num"),
                        text(percent + "%"),
                        el(
                                "div",
                                cls("progress"),
                                attr("aria-hidden", "true"),
                                el("span", attr("style", "--v:" + percent + "%")))),
                el("td", cls("act"), action(share, opens, percent)));
    }

    static Markup named(Share share) {
        return el("span", cls("phrase"), lang(share.name()), text(share.name()));
    }

    /** The way on: what brings readers where there are few, else the details. */
    private Markup action(Share share, int opens, int percent) {
        boolean leads = share.state(now) == Share.State.OPEN
                && !left.contains(share.id())
                && gone(share, tutorials) < share.tutorials().size();
        var key = !leads
                ? "desk.shares.details"
                : opens == 0 ? "desk.shares.poster" : percent < FEW ? "desk.shares.again" : "desk.shares.details";
        return el(
                "button",
                cls("btn btn--s"),
                attr("type", "button"),
                attr("data-do", OPEN + " " + share.id()),
                attr("aria-label", words.say(key) + ": " + share.name()),
                text(words.say(key)));
    }

    private String what(Share share) {
        var state = share.state(now);
        if (state == Share.State.REVOKED) {
            return words.say("desk.state.revoked");
        }
        if (state == Share.State.EXPIRED) {
            return words.say("desk.state.expired");
        }
        if (left.contains(share.id())) {
            return words.say("desk.state.left-short");
        }
        var titles = share.tutorials().stream()
                .flatMap(id -> tutorials.stream().filter(each -> each.id().equals(id)))
                .map(each -> words.in(each.title()))
                .collect(Collectors.joining(" · "));
        var until = share.expires().map(end -> words.say("desk.state.until", words.day(LastDay.of(end, words))));
        return Stream.of(
                        Stream.of(titles).filter(each -> !each.isEmpty() && !each.equals(share.name())),
                        until.stream(),
                        Stream.of(gone(share, tutorials))
                                .filter(any -> any > 0)
                                .map(n -> words.count("desk.state.gone", n)))
                .flatMap(Function.identity())
                .collect(Collectors.joining(" · "));
    }

    /** How many of a share's tutorials are not made for the customer any more. What they were called is not told again. */
    static int gone(Share share, List<Tutorial> tutorials) {
        var there = tutorials.stream().map(Tutorial::id).toList();
        return (int)
                share.tutorials().stream().filter(each -> !there.contains(each)).count();
    }
}
