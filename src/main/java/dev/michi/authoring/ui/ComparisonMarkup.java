package dev.michi.authoring.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.authoring.Field;
import dev.michi.authoring.FieldNames;
import dev.michi.authoring.Fields;
import dev.michi.authoring.Manuscript;
import dev.michi.authoring.ModuleManuscript;
import dev.michi.catalog.TextDifference;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Two states of a manuscript, field by field and word by word, in both languages. */
final class ComparisonMarkup {

    private static final int IN_UNIT = 2;
    private static final int PART = 4;
    private static final String RIGHT = "/right";
    private static final String CUSTOMERS = "customers";

    /** What is no text and yet is read of something new. */
    private static final Set<String> SAID_OF_NEW = Set.of("reviewOn", "rule", CUSTOMERS, "start");

    private final Optional<Manuscript> old;
    private final Manuscript young;
    private final OrderMarkup orders;
    private final Readership customers;
    private final Map<String, Field> before;
    private final Map<String, Field> now;
    private final FieldNames names;
    private final Words words;

    /**
     * @param before empty where there is nothing to compare with: then everything is new
     * @param modules gives the title of a module from its address
     */
    ComparisonMarkup(
            Optional<Manuscript> before,
            Manuscript now,
            UnaryOperator<String> modules,
            Readership customers,
            Words words) {
        this.old = before;
        this.young = now;
        this.before = before.map(Fields::of).orElse(Map.of());
        this.now = Fields.of(now);
        var both = new ArrayList<Manuscript>();
        both.add(now);
        before.ifPresent(both::add);
        this.names = new FieldNames(both, words.language(), words::say);
        this.orders = new OrderMarkup(names, modules, words);
        this.customers = customers;
        this.words = words;
    }

    /**
     * What differs, by the part it belongs to, in the order of reading; what is gone comes last. A part is a field of the module,
     * the title of a unit, a block or a question: what a comment is about.
     */
    Map<String, List<String>> changed() {
        var paths = new LinkedHashSet<>(now.keySet());
        paths.addAll(before.keySet());
        return paths.stream()
                .filter(this::isToBeSeen)
                .collect(Collectors.groupingBy(ComparisonMarkup::part, LinkedHashMap::new, Collectors.toList()));
    }

    private static String part(String path) {
        var steps = path.split("/");
        boolean inUnit = steps[0].equals("units") && steps.length > IN_UNIT;
        return inUnit ? String.join("/", List.of(steps).subList(0, Math.min(steps.length, PART))) : steps[0];
    }

    private boolean isSpoken(String path) {
        var field = now.getOrDefault(path, before.get(path));
        return field != null && field.spoken();
    }

    private boolean isToBeSeen(String path) {
        if (OrderMarkup.is(path)) {
            return OrderMarkup.moved(path, old, young);
        }
        if (path.endsWith("/questions") || path.startsWith("stops/")) {
            return false;
        }
        boolean shown = old.isPresent() || path.endsWith(RIGHT) || isSpoken(path) || SAID_OF_NEW.contains(path);
        return shown && !of(before, path).equals(of(now, path));
    }

    private static LocalizedText of(Map<String, Field> fields, String path) {
        var field = fields.get(path);
        return field == null ? LocalizedText.EMPTY : field.text();
    }

    String name(String path) {
        return names.of(path);
    }

    /** All texts of a part. */
    Markup texts(List<String> paths) {
        return each(paths, this::texts);
    }

    private Markup texts(String path) {
        var was = of(before, path);
        var is = of(now, path);
        if (OrderMarkup.is(path)) {
            var then = old.map(each -> orders.lines(path, each)).orElse("");
            return el("p", pieces(then, orders.lines(path, young), words.language()));
        }
        if (path.equals(CUSTOMERS)) {
            return el("p", pieces(old.map(this::customersOf).orElse(""), customersOf(young), words.language()));
        }
        if (isKey(path)) {
            return key(path, is.isEmpty());
        }
        var label = names.of(path);
        return all(
                when(!label.equals(name(part(path))), () -> el("p", cls("lab"), text(label))),
                changedTexts(path, was, is));
    }

    /** Whether an answer is right; the right side of a pair is a text. */
    private boolean isKey(String path) {
        return path.endsWith(RIGHT) && !isSpoken(path);
    }

    private Markup key(String path, boolean gone) {
        var at = path.substring(0, path.length() - RIGHT.length()) + "/text";
        var answer = words.in(of(now.containsKey(at) ? now : before, at));
        return el(
                "p",
                el("span", cls("lab"), text(words.say("authoring.compare.right"))),
                text(" "),
                el(gone ? "del" : "ins", text(answer)));
    }

    private String customersOf(Manuscript manuscript) {
        return manuscript instanceof ModuleManuscript module ? customers.said(module.customers()) : "";
    }

    private Markup changedTexts(String path, LocalizedText was, LocalizedText is) {
        if (!isSpoken(path)) {
            return el("p", pieces(was.ja(), is.ja(), Language.EN));
        }
        return el(
                "div",
                cls("compare__pair"),
                each(
                        List.of(Language.values()),
                        language -> el(
                                "div",
                                attr("lang", language.tag()),
                                el("span", cls("lab"), text(language == Language.JA ? "日本語" : "English")),
                                el("p", pieces(was.in(language), is.in(language), language)))));
    }

    private Markup pieces(String was, String is, Language language) {
        if (was.isEmpty()) {
            return el("ins", text(is));
        }
        return each(TextDifference.of(was, is, language).pieces(), piece -> switch (piece.kind()) {
            case SAME -> text(piece.text());
            case ADDED -> el("ins", text(piece.text()));
            case REMOVED -> el("del", text(piece.text()));
        });
    }

    /** All of it, to read through. */
    Markup markup() {
        var changed = changed();
        return changed.isEmpty()
                ? el("p", cls("soft"), text(words.say("authoring.compare.same")))
                : el(
                        "ol",
                        cls("compare"),
                        each(
                                changed.entrySet(),
                                part -> el("li", all(el("h3", text(name(part.getKey()))), texts(part.getValue())))));
    }
}
