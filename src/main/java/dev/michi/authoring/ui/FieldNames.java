package dev.michi.authoring.ui;

import dev.michi.authoring.BlockManuscript;
import dev.michi.authoring.Manuscript;
import dev.michi.authoring.ModuleManuscript;
import dev.michi.authoring.UnitManuscript;
import dev.michi.uikit.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the fields of a manuscript are called on screens, from their paths. */
final class FieldNames {

    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("title", "authoring.edit.field-title"),
            Map.entry("summary", "authoring.edit.field-summary"),
            Map.entry("purpose", "authoring.edit.field-purpose"),
            Map.entry("notFor", "authoring.edit.field-not-for"),
            Map.entry("owner", "authoring.edit.field-owner"),
            Map.entry("reviewOn", "authoring.edit.field-review-on"),
            Map.entry("sources", "authoring.edit.field-sources"),
            Map.entry("stamp", "authoring.edit.field-stamp"),
            Map.entry("slug", "authoring.edit.field-slug"),
            Map.entry("subject", "authoring.edit.field-subject"),
            Map.entry("level", "authoring.edit.field-level"),
            Map.entry("roles", "authoring.edit.field-roles"),
            Map.entry("products", "authoring.edit.field-products"),
            Map.entry("rule", "authoring.edit.field-rule"),
            Map.entry("languages", "authoring.edit.languages"),
            Map.entry("units", "authoring.edit.units"),
            Map.entry("audience", "authoring.trail.audience"),
            Map.entry("outcomes", "authoring.trail.outcomes"),
            Map.entry("stops", "authoring.trail.stops"),
            Map.entry("start", "authoring.trail.start"));
    private static final int UNIT = 1;
    private static final int PART = 2;
    private static final int ID = 3;

    private final List<Manuscript> manuscripts;
    private final Words words;

    /** @param manuscripts where names of units and kinds of blocks are looked up, the first first */
    FieldNames(List<Manuscript> manuscripts, Words words) {
        this.manuscripts = List.copyOf(manuscripts);
        this.words = words;
    }

    String of(String path) {
        var steps = path.split("/");
        if (!steps[0].equals("units") || steps.length <= PART) {
            return Optional.ofNullable(KEYS.get(steps[0])).map(words::say).orElse(path);
        }
        var unit = unit(steps[UNIT]);
        var name = unit.map(each -> words.in(each.title())).filter(each -> !each.isEmpty());
        return name.orElse(words.say("authoring.edit.unit-untitled")) + " – " + part(unit, steps);
    }

    private String part(Optional<UnitManuscript> unit, String[] steps) {
        if (steps[PART].equals("questions")) {
            return words.say("authoring.edit.kind-check");
        }
        if (steps[PART].equals("blocks") && steps.length > ID) {
            var kind = unit.stream()
                    .flatMap(each -> each.blocks().stream())
                    .filter(block -> block.id().equals(steps[ID]))
                    .map(BlockManuscript::kind)
                    .findFirst()
                    .orElse(BlockManuscript.TEXT);
            return words.say("authoring.edit.kind-" + kind);
        }
        return words.say(
                switch (steps[PART]) {
                    case "title" -> "authoring.edit.field-title";
                    case "minutes" -> "authoring.edit.minutes";
                    case "slug" -> "authoring.edit.field-slug";
                    default -> "authoring.edit.outline";
                });
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
