package dev.michi.catalog;

import dev.michi.shared.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What became of a module from one content to another: its parts in the order in which they are read, those that stayed as they
 * were left out. Blocks are found again by unit and id, so that moving one is no change of its text.
 */
public record ModuleDifference(List<Part> parts) {

    public ModuleDifference {
        parts = List.copyOf(parts);
    }

    /**
     * A part that is there on at least one side.
     *
     * @param unit the unit it stands in, with its present title; empty for what is said of the module itself
     * @param field what it is: {@code title}, {@code summary}, {@code purpose}, {@code not-for}, {@code owner}, {@code source},
     *     {@code unit-title}, {@code text}, {@code callout}, {@code image}, {@code clip}, {@code download} or {@code question}
     * @param before plain text; empty if the part is new
     * @param now plain text; empty if the part is gone
     */
    public record Part(Optional<LocalizedText> unit, String field, LocalizedText before, LocalizedText now) {

        public boolean isNew() {
            return before.isEmpty();
        }

        public boolean isGone() {
            return now.isEmpty();
        }
    }

    public static ModuleDifference between(LearningModule before, LearningModule now) {
        var old = ModuleTexts.of(before);
        var young = ModuleTexts.of(now);
        var parts = new ArrayList<Part>();
        merged(old, young).forEach((key, text) -> {
            var was = Optional.ofNullable(old.get(key))
                    .map(ModuleTexts.Text::text)
                    .orElse(LocalizedText.EMPTY);
            var is = Optional.ofNullable(young.get(key))
                    .map(ModuleTexts.Text::text)
                    .orElse(LocalizedText.EMPTY);
            if (!was.equals(is)) {
                parts.add(new Part(text.unit(), text.field(), was, is));
            }
        });
        return new ModuleDifference(parts);
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** In the present order; what is gone stands after what it stood after. */
    private static Map<String, ModuleTexts.Text> merged(
            Map<String, ModuleTexts.Text> old, Map<String, ModuleTexts.Text> young) {
        var order = new ArrayList<>(young.keySet());
        String last = null;
        for (var key : old.keySet()) {
            if (!young.containsKey(key)) {
                order.add(last == null ? 0 : order.indexOf(last) + 1, key);
            }
            last = key;
        }
        var merged = new LinkedHashMap<String, ModuleTexts.Text>();
        for (var key : order) {
            var present = young.get(key);
            var former = old.get(key);
            if (present != null) {
                merged.put(key, present);
            } else if (former != null) {
                merged.put(key, former);
            }
        }
        return merged;
    }
}
