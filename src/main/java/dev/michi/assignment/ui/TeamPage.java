package dev.michi.assignment.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Icons.labelled;
import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.assignment.OpenAssignment;
import dev.michi.assignment.TeamMember;
import dev.michi.people.Person;
import dev.michi.people.Team;
import dev.michi.uikit.DueDate;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.util.List;

/** The team: those with something to finish, who is late first; below, the names of all others. */
final class TeamPage {

    static final String CHANGE = "change";
    static final String WITHDRAW = "withdraw";

    private static final int MOST_NAMES = 60;

    private final List<TeamMember> busy;
    private final List<TeamMember> free;
    private final List<Team> teams;
    private final Words words;

    TeamPage(List<TeamMember> members, List<Team> teams, Words words) {
        this.busy = members.stream().filter(member -> !member.open().isEmpty()).toList();
        this.free = members.stream().filter(member -> member.open().isEmpty()).toList();
        this.teams = teams;
        this.words = words;
    }

    Markup markup() {
        return el("div", cls("wrap"), intro(), when(!busy.isEmpty(), this::list), when(!free.isEmpty(), this::others));
    }

    private Markup intro() {
        return el(
                "header",
                cls("team__intro"),
                el("div", el("h1", text(words.say("team.title"))), el("p", cls("lead"), text(finding()))),
                el(
                        "p",
                        cls("team__do"),
                        when(!isNobodyThere() && !busy.isEmpty(), () -> choose("btn")),
                        el("a", cls("btn btn--text"), href("/rules"), icon("seal"), text(words.say("team.rules")))),
                when(busy.isEmpty(), this::empty));
    }

    private boolean isNobodyThere() {
        return busy.isEmpty() && free.isEmpty();
    }

    private String finding() {
        int late = (int) busy.stream().filter(TeamMember::isLate).count();
        if (isNobodyThere()) {
            return words.say("assignment.team-empty");
        }
        if (busy.isEmpty()) {
            return words.say("team.finding.nothing");
        }
        return late == 0 ? words.say("team.finding.in-time") : words.count("team.finding.late", late);
    }

    private Markup empty() {
        return el(
                "div",
                cls("empty"),
                el("p", text(words.say(isNobodyThere() ? "team.empty.nobody" : "team.empty.nothing"))),
                when(!isNobodyThere(), () -> choose("btn btn--next")));
    }

    private Markup choose(String classes) {
        return el("a", cls(classes), href("/catalog"), icon("plus"), text(words.say("team.choose")));
    }

    private Markup list() {
        return el(
                "section",
                el(
                        "div",
                        cls("head"),
                        el(
                                "h2",
                                text(words.say("team.open.title")),
                                el("span", cls("count"), text(words.count("team.people", busy.size()))))),
                el("ul", cls("members"), each(busy, this::member)));
    }

    private Markup member(TeamMember member) {
        var name = nameOf(member.person());
        return el(
                "li",
                cls("member"),
                el(
                        "div",
                        cls("member__who"),
                        el(
                                "span",
                                cls("avatar"),
                                attr("aria-hidden", "true"),
                                text(member.person().name().initial(words.language()))),
                        el("div", el("h3", text(name)), el("p", cls("soft xs"), text(teamOf(member.person()))))),
                el("ul", cls("rows member__open"), each(member.open(), open -> row(name, open))));
    }

    private Markup row(String name, OpenAssignment open) {
        var title = words.in(open.goal().title());
        return el(
                "li",
                cls(open.isLate() ? "late" : ""),
                DueDate.block(words, open.assignment().due()),
                el(
                        "div",
                        cls("what"),
                        el("b", text(title)),
                        el(
                                "div",
                                cls("meta"),
                                DueDate.chip(words, open.daysLeft()),
                                el("span", text(state(open))),
                                labelled("clock", words.say("learning.left", words.minutes(open.minutesLeft()))))),
                el(
                        "div",
                        cls("member__do"),
                        button(
                                CHANGE,
                                "calendar",
                                words.say("team.change"),
                                words.say("team.change-named", name, title),
                                open),
                        button(
                                WITHDRAW,
                                "undo",
                                words.say("assignment.withdraw"),
                                words.say("assignment.withdraw-named", name, title),
                                open)));
    }

    private String state(OpenAssignment open) {
        return open.percent() == 0 ? words.say("team.not-begun") : words.say("team.percent", open.percent());
    }

    private static Markup button(String what, String icon, String label, String spoken, OpenAssignment open) {
        return el(
                "button",
                cls(what.equals(WITHDRAW) ? "btn btn--s btn--text" : "btn btn--s"),
                attr("type", "button"),
                attr("aria-haspopup", "dialog"),
                attr("aria-label", spoken),
                attr("data-do", what + " " + open.assignment().id()),
                icon(icon),
                text(label));
    }

    private Markup others() {
        var more = free.size() - MOST_NAMES;
        return el(
                "section",
                el(
                        "div",
                        cls("head"),
                        el(
                                "h2",
                                text(words.say("team.free.title")),
                                el("span", cls("count"), text(words.count("team.people", free.size()))))),
                el(
                        "ul",
                        cls("others"),
                        all(
                                each(
                                        free.stream().limit(MOST_NAMES).toList(),
                                        member -> el("li", cls("chip"), text(nameOf(member.person())))),
                                when(more > 0, () -> el("li", cls("soft"), text(words.say("team.more", more)))))));
    }

    private String nameOf(Person person) {
        return person.name().full(words.language());
    }

    private String teamOf(Person person) {
        return teams.stream()
                .filter(team -> person.team().filter(team.id()::equals).isPresent())
                .findFirst()
                .map(team -> words.in(team.name()))
                .orElse("");
    }
}
