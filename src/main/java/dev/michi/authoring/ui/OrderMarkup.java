package dev.michi.authoring.ui;

import dev.michi.authoring.FieldNames;
import dev.michi.authoring.Manuscript;
import dev.michi.authoring.ModuleManuscript;
import dev.michi.authoring.QuestionManuscript;
import dev.michi.authoring.TrailManuscript;
import dev.michi.authoring.UnitManuscript;
import dev.michi.uikit.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The order of things as numbered lines with their names, to be compared: the modules of a trail, units, the blocks of a unit, and
 * answers that are put in order.
 */
final class OrderMarkup {

    private static final String STOPS = "stops";
    private static final String UNITS = "units";
    private static final String BLOCKS = "/blocks";
    private static final String ANSWERS = "/options";
    private static final int QUESTION = 3;

    private final FieldNames names;
    private final UnaryOperator<String> modules;
    private final Words words;

    /** @param modules gives the title of a module from its address */
    OrderMarkup(FieldNames names, UnaryOperator<String> modules, Words words) {
        this.names = names;
        this.modules = modules;
        this.words = words;
    }

    static boolean is(String path) {
        return path.equals(STOPS) || path.equals(UNITS) || path.endsWith(BLOCKS) || path.endsWith(ANSWERS);
    }

    /** What is new or gone says so at its own place; only another order of the rest is told. The modules of a trail have no other. */
    static boolean moved(String path, Optional<Manuscript> before, Manuscript now) {
        var was = before.map(each -> ids(path, each)).orElse(List.of());
        var is = ids(path, now);
        return path.equals(STOPS)
                ? !was.equals(is)
                : !was.stream()
                        .filter(is::contains)
                        .toList()
                        .equals(is.stream().filter(was::contains).toList());
    }

    String lines(String path, Manuscript manuscript) {
        if (path.endsWith(ANSWERS)) {
            return numbered(answers(path, manuscript)
                    .map(answer -> words.in(answer.text()))
                    .toList());
        }
        var ids = ids(path, manuscript);
        return numbered(ids.stream().map(id -> name(path, id)).toList());
    }

    private static String numbered(List<String> names) {
        return String.join(
                "\n",
                IntStream.range(0, names.size())
                        .mapToObj(i -> (i + 1) + ". " + names.get(i))
                        .toList());
    }

    private String name(String path, String id) {
        if (path.equals(STOPS)) {
            boolean optional = id.startsWith("?");
            var title = modules.apply(optional ? id.substring(1) : id);
            return optional ? title + " (" + words.say("authoring.trail.optional") + ")" : title;
        }
        return path.equals(UNITS) ? names.unitTitle(id) : names.blockTitle(unit(path), id);
    }

    private static String unit(String path) {
        return path.split("/")[1];
    }

    private static Stream<QuestionManuscript.Option> answers(String path, Manuscript manuscript) {
        var question = path.split("/")[QUESTION];
        return manuscript instanceof ModuleManuscript module
                ? module.units().stream()
                        .filter(unit -> unit.id().equals(unit(path)))
                        .flatMap(unit -> unit.questions().stream())
                        .filter(each -> each.id().equals(question))
                        .flatMap(each -> each.options().stream())
                : Stream.empty();
    }

    /** A module that is optional has a question mark before its address. */
    private static List<String> ids(String path, Manuscript manuscript) {
        return switch (manuscript) {
            case TrailManuscript trail ->
                path.equals(STOPS)
                        ? trail.stops().stream()
                                .map(stop -> (stop.optional() ? "?" : "") + stop.module())
                                .toList()
                        : List.of();
            case ModuleManuscript module -> {
                if (path.equals(UNITS)) {
                    yield module.units().stream().map(UnitManuscript::id).toList();
                }
                if (path.endsWith(ANSWERS)) {
                    yield answers(path, module)
                            .map(QuestionManuscript.Option::id)
                            .toList();
                }
                yield path.endsWith(BLOCKS)
                        ? module.units().stream()
                                .filter(unit -> unit.id().equals(unit(path)))
                                .flatMap(unit -> unit.blocks().stream())
                                .map(block -> block.id())
                                .toList()
                        : List.of();
            }
        };
    }
}
