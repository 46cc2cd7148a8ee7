package dev.michi.authoring;

import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the fields of a manuscript are called in somebody's language, from their paths. */
public final class FieldNames {

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("title", "authoring.edit.field-title"),
            Map.entry("summary", "authoring.edit.field-summary"),
            Map.entry("purpose", "authoring.edit.field-purpose"),
            Map.entry("notFor", "authoring.edit.field-not-for"),
            Map.entry("owner", "authoring.edit.field-owner"),
            Map.entry("owner/team", "authoring.edit.field-owner-team"),
            Map.entry("owner/email", "authoring.edit.field-owner-email"),
            Map.entry("reviewOn", "authoring.edit.field-review-on"),
            Map.entry("sources", "authoring.edit.field-sources"),
            Map.entry("stamp", "authoring.edit.field-stamp"),
            Map.entry("slug", "authoring.edit.field-slug"),
            Map.entry("subject", "authoring.edit.field-subject"),
            Map.entry("level", "authoring.edit.field-level"),
            Map.entry("roles", "authoring.edit.field-roles"),
            Map.entry("products", "authoring.edit.field-products"),
            Map.entry("rule", "authoring.edit.field-rule"),
            Map.entry("customers", "authoring.edit.field-customers"),
            Map.entry("customers/title", "authoring.edit.field-customers-title"),
            Map.entry("customers/summary", "authoring.edit.field-customers-summary"),
            Map.entry("languages", "authoring.edit.languages"),
            Map.entry("units", "authoring.edit.units"),
            Map.entry("note", "authoring.publish.note"),
            Map.entry("at", "authoring.publish.when"),
            Map.entry("by", "authoring.publish.by"),
            Map.entry("question", "authoring.publish.question-prompt"),
            Map.entry("audience", "authoring.trail.audience"),
            Map.entry("outcomes", "authoring.trail.outcomes"),
            Map.entry("stops", "authoring.trail.stops"),
            Map.entry("start", "authoring.trail.start"));
    private static final int UNIT = 1;
    private static final int PART = 2;
    private static final int ID = 3;

    private final List<Manuscript> manuscripts;
    private final Language language;
    private final UnaryOperator<String> translations;

    /**
     * @param manuscripts where names of units and kinds of blocks are looked up, the first first
     * @param translations gives the text of a key
     */
    public FieldNames(List<Manuscript> manuscripts, Language language, UnaryOperator<String> translations) {
        this.manuscripts = List.copyOf(manuscripts);
        this.language = language;
        this.translations = translations;
    }

    /** {@code Summary}; {@code After the call – Text “Example”} */
    public String of(String path) {
        var steps = path.split("/");
        if (!steps[0].equals("units") || steps.length <= PART) {
            return Optional.ofNullable(KEYS.getOrDefault(path, KEYS.get(steps[0])))
                    .map(translations)
                    .orElse(path);
        }
        return unitTitle(steps[UNIT]) + " – " + part(unit(steps[UNIT]), steps);
    }

    private String part(Optional<UnitManuscript> unit, String[] steps) {
        if (steps[PART].equals("questions")) {
            return translations.apply("authoring.edit.kind-check");
        }
        if (steps[PART].equals("blocks") && steps.length > ID) {
            return block(unit, steps[ID]);
        }
        return translations.apply(
                switch (steps[PART]) {
                    case "title" -> "authoring.edit.field-title";
                    case "minutes" -> "authoring.edit.minutes";
                    case "slug" -> "authoring.edit.field-slug";
                    default -> "authoring.edit.outline";
                });
    }

    private String block(Optional<UnitManuscript> unit, String id) {
        var found = unit.stream()
                .flatMap(each -> each.blocks().stream())
                .filter(block -> block.id().equals(id))
                .findFirst();
        var kind = translations.apply(
                "authoring.edit.kind-" + found.map(BlockManuscript::kind).orElse(BlockManuscript.TEXT));
        return found.filter(block -> block.kind().equals(BlockManuscript.TEXT))
                .map(block -> said(block.head()))
                .filter(head -> !head.isBlank())
                .map(head -> (language == Language.JA ? "%s「%s」" : "%s “%s”").formatted(kind, head))
                .orElse(kind);
    }

    private String said(LocalizedText text) {
        var own = text.in(language);
        return own.isBlank() ? text.in(language.other()) : own;
    }

    /** What a unit is called; a word for one without a title. */
    public String unitTitle(String id) {
        return unit(id).map(each -> said(each.title()))
                .filter(each -> !each.isBlank())
                .orElse(translations.apply("authoring.edit.unit-untitled"));
    }

    /** The kind of a block and what stands above it. */
    public String blockTitle(String unit, String id) {
        return block(unit(unit), id);
    }

    private Optional<UnitManuscript> unit(String id) {
        return manuscripts.stream()
                .filter(ModuleManuscript.class::isInstance)
                .map(ModuleManuscript.class::cast)
                .flatMap(module -> module.units().stream())
                .filter(unit -> unit.id().equals(id))
                .findFirst();
    }
}
