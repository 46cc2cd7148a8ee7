package dev.michi.authoring;

import dev.michi.catalog.TextDifference;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What differs between two manuscripts, field by field and word by word. Fields that are the same are left out. */
public record Comparison(List<FieldChange> changes) {

    public Comparison {
        changes = List.copyOf(changes);
    }

    /** Whether the field is new, gone, or has changed. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    /**
     * One field.
     *
     * @param spoken whether it has a text in each language; else both sides say the same
     * @param ja word by word; of a value without language, the whole of it
     */
    public record FieldChange(
            String path,
            Kind kind,
            boolean spoken,
            LocalizedText before,
            LocalizedText now,
            TextDifference ja,
            TextDifference en) {

        public TextDifference in(Language language) {
            return language == Language.JA ? ja : en;
        }
    }

    /** In the order in which the present one is read; what is gone comes last. */
    public static Comparison of(Manuscript before, Manuscript now) {
        var old = Fields.of(before);
        var young = Fields.of(now);
        var paths = new LinkedHashSet<>(young.keySet());
        paths.addAll(old.keySet());
        var changes = new LinkedHashMap<String, FieldChange>();
        for (var path : paths) {
            var was = old.get(path);
            var is = young.get(path);
            if (!same(was, is) && !(isNothing(was) && isNothing(is))) {
                changes.put(path, change(path, was, is));
            }
        }
        return new Comparison(List.copyOf(changes.values()));
    }

    /** Lines left empty at an end are nothing that anybody reads: publishing drops them. */
    private static boolean same(@Nullable Field was, @Nullable Field is) {
        return was == null || is == null
                ? Objects.equals(was, is)
                : was.text().ja().strip().equals(is.text().ja().strip())
                        && was.text().en().strip().equals(is.text().en().strip());
    }

    private static boolean isNothing(@Nullable Field field) {
        return field == null || field.text().isEmpty();
    }

    private static FieldChange change(String path, @Nullable Field was, @Nullable Field is) {
        var before = was == null ? LocalizedText.EMPTY : was.text();
        var now = is == null ? LocalizedText.EMPTY : is.text();
        var kind = isNothing(was) ? Kind.ADDED : isNothing(is) ? Kind.REMOVED : Kind.CHANGED;
        boolean spoken = was != null ? was.spoken() : is != null && is.spoken();
        return new FieldChange(
                path,
                kind,
                spoken,
                before,
                now,
                TextDifference.of(before.ja(), now.ja(), Language.JA),
                TextDifference.of(before.en(), now.en(), Language.EN));
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** By path. */
    public Map<String, FieldChange> byPath() {
        var all = new LinkedHashMap<String, FieldChange>();
        changes.forEach(each -> all.put(each.path(), each));
        return all;
    }
}
