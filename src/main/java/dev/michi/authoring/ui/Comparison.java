package dev.michi.authoring.ui;

import static dev.michi.uikit.Markup.all;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import dev.michi.authoring.Field;
import dev.michi.authoring.Fields;
import dev.michi.authoring.Manuscript;
import dev.michi.catalog.TextDifference;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Two states of a manuscript, field by field and word by word, in both languages. */
final class Comparison {

    private final Map<String, Field> before;
    private final Map<String, Field> now;
    private final FieldNames names;
    private final Words words;

    /** @param before empty where there is nothing to compare with: then everything is new */
    Comparison(Optional<Manuscript> before, Manuscript now, Words words) {
        this.before = before.map(Fields::of).orElse(Map.of());
        this.now = Fields.of(now);
        var both = new ArrayList<Manuscript>();
        both.add(now);
        before.ifPresent(both::add);
        this.names = new FieldNames(both, words);
        this.words = words;
    }

    /** Paths of what differs, in the order of reading; what is gone comes last. */
    List<String> changed() {
        var paths = new LinkedHashSet<>(now.keySet());
        paths.addAll(before.keySet());
        return paths.stream()
                .filter(path -> !isOrder(path) && !of(before, path).equals(of(now, path)))
                .toList();
    }

    /** The order of units and blocks is said by what moved; their ids tell a reader nothing. */
    private boolean isOrder(String path) {
        return path.endsWith("/blocks") || path.endsWith("/questions") || path.equals("units") || path.equals("stops");
    }

    private static LocalizedText of(Map<String, Field> fields, String path) {
        var field = fields.get(path);
        return field == null ? LocalizedText.EMPTY : field.text();
    }

    String name(String path) {
        return names.of(path);
    }

    Markup texts(String path) {
        var was = of(before, path);
        var is = of(now, path);
        var spoken = Optional.ofNullable(now.getOrDefault(path, before.get(path)))
                .map(Field::spoken)
                .orElse(false);
        if (!spoken) {
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
                        each(changed, path -> el("li", all(el("h3", text(name(path))), texts(path)))));
    }
}
