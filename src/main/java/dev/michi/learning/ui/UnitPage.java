package dev.michi.learning.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.join;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.catalog.Block;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Unit;
import dev.michi.learning.UnitState;
import dev.michi.learning.UnitState.Missing;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.util.ArrayList;
import java.util.Optional;

/** What stands around a unit's blocks: where one is, what is still missing, the outline, and the way to the neighbours. */
final class UnitPage {

    private final LearningModule module;
    private final Unit unit;
    private final Words words;
    private final int number;

    UnitPage(LearningModule module, Unit unit, Words words) {
        this.module = module;
        this.unit = unit;
        this.words = words;
        this.number = module.units().indexOf(unit) + 1;
    }

    Markup crumb() {
        return el(
                "nav",
                cls("crumb"),
                attr("aria-label", words.say("learning.crumb")),
                el("a", href(Paths.to(module)), text(words.in(module.title()))),
                el(
                        "span",
                        cls("soft nb"),
                        text(words.say(
                                "learning.crumb.unit", number, module.units().size()))));
    }

    Markup title() {
        return all(el("h1", text(words.in(unit.title()))), Pieces.language(words, module));
    }

    /** What is done and what is missing, each leading to its spot. */
    Markup side(UnitState state) {
        return all(
                el(
                        "section",
                        cls("card missing"),
                        attr("id", "missing"),
                        el("h2", text(standing(state))),
                        el("ul", cls("todo"), todo(state))),
                outline());
    }

    /** The same in one line, for phones. */
    Markup line(UnitState state) {
        return state.complete()
                ? all(icon("check"), text(words.say("learning.unit.complete")))
                : el("a", href("#missing"), text(standing(state) + "　" + shortly(state)));
    }

    private String shortly(UnitState state) {
        return String.join(
                words.say("list.separator"),
                state.missing().stream().map(this::describe).toList());
    }

    private String standing(UnitState state) {
        return state.complete()
                ? words.say("learning.unit.complete")
                : words.count("learning.unit.missing", state.missing().size());
    }

    private Markup todo(UnitState state) {
        var items = new ArrayList<Markup>();
        items.add(readItem(state));
        unit.blocks().stream()
                .filter(Block.ClipBlock.class::isInstance)
                .map(Block.ClipBlock.class::cast)
                .forEach(block -> items.add(clipItem(block, state)));
        if (!unit.check().isEmpty()) {
            items.add(checkItem(state));
        }
        return join(items);
    }

    private Markup readItem(UnitState state) {
        return state.read() || state.complete()
                ? done(words.say("learning.todo.read-done"))
                : el("li", Pieces.waypoint(""), el("span", text(words.say("learning.todo.read"))));
    }

    private Markup clipItem(Block.ClipBlock block, UnitState state) {
        var missing = state.missing().stream()
                .filter(each -> each instanceof Missing.Watch && each.block().equals(block.id()))
                .map(Missing.Watch.class::cast)
                .findFirst();
        return missing.map(watch -> el(
                        "li",
                        watch.fraction() > 0 ? Pieces.waypointHere("") : Pieces.waypoint(""),
                        el(
                                "span",
                                el("a", href("#clip"), text(describe(watch))),
                                Pieces.progress(words.say("learning.todo.watched"), percentOfRequired(watch)))))
                .orElseGet(() -> done(words.say("learning.todo.watch-done")));
    }

    /** The bar is full when nothing is missing, which is before every second was watched. */
    private static int percentOfRequired(Missing.Watch watch) {
        return Math.clamp(Math.round(watch.fraction() / .9 * 100), 0, 99);
    }

    private Markup checkItem(UnitState state) {
        if (state.checkPassed() || state.complete()) {
            return done(words.say("learning.todo.check-done"));
        }
        return el(
                "li",
                state.tries() > 0 ? Pieces.waypointHere("") : Pieces.waypoint(""),
                el(
                        "span",
                        el("a", href("#check"), text(words.say("learning.todo.check"))),
                        el("br"),
                        el("span", cls("soft xs"), text(words.say("learning.todo.check-kind")))));
    }

    private static Markup done(String label) {
        return el("li", cls("done"), Pieces.waypointDone(), el("span", text(label)));
    }

    private String describe(Missing missing) {
        return switch (missing) {
            case Missing.Watch watch -> words.say("learning.todo.watch", Words.clock(watch.seconds()));
            case Missing.AnswerCheck ignored -> words.say("learning.todo.check");
            case Missing.Read ignored -> words.say("learning.todo.read");
        };
    }

    private Markup outline() {
        var links = new ArrayList<Markup>();
        for (var block : unit.blocks()) {
            switch (block) {
                case Block.ClipBlock ignored -> links.add(Pieces.link("#clip", words.say("learning.outline.clip")));
                case Block.Text part
                when !part.heading().isEmpty() -> links.add(Pieces.link("#" + part.id(), words.in(part.heading())));
                case Block.Steps part
                when !part.heading().isEmpty() -> links.add(Pieces.link("#" + part.id(), words.in(part.heading())));
                default -> {}
            }
        }
        if (!unit.check().isEmpty()) {
            links.add(Pieces.link("#check", words.say("learning.outline.check")));
        }
        return when(
                links.size() > 2,
                () -> el("nav", cls("outline"), attr("aria-label", words.say("learning.outline")), join(links)));
    }

    Markup pager(UnitState state) {
        var before = number > 1 ? Optional.of(module.units().get(number - 2)) : Optional.<Unit>empty();
        var after = number < module.units().size() ? Optional.of(module.units().get(number)) : Optional.<Unit>empty();
        return el(
                "nav",
                cls("pager"),
                attr("aria-label", words.say("learning.pager")),
                before.map(unit -> el(
                                "a",
                                cls("btn btn--text"),
                                href(Paths.to(module, unit)),
                                icon("left"),
                                text(words.say("learning.pager.before"))))
                        .orElseGet(() -> el(
                                "a",
                                cls("btn btn--text"),
                                href(Paths.to(module)),
                                icon("left"),
                                text(words.say("home.next.units")))),
                next(state, after));
    }

    private Markup next(UnitState state, Optional<Unit> after) {
        var label = words.say(after.isPresent() ? "learning.pager.after" : "learning.pager.end");
        if (!state.complete()) {
            return el(
                    "span",
                    cls("btn btn--waiting"),
                    attr("aria-disabled", "true"),
                    text(words.count("learning.pager.opens", state.missing().size())));
        }
        return el(
                "a",
                cls("btn btn--next"),
                href(after.map(unit -> Paths.to(module, unit)).orElseGet(() -> Paths.to(module))),
                text(label),
                icon("arrow"));
    }
}
