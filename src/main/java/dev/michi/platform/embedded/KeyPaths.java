package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.CannotIndexParallelArraysError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Picks the values of some dotted paths out of a document as MongoDB's indexes see them: an array gives one tuple an
 * element, several paths through the same array stay together, two different arrays are refused.
 */
final class KeyPaths {

    private static final Pattern POSITION = Pattern.compile("\\d+");

    private final List<List<String>> paths;

    KeyPaths(List<String> paths) {
        this.paths = paths.stream().map(path -> List.of(path.split("\\.", -1))).toList();
    }

    /** One list of values per index entry; a path that leads nowhere gives {@link Missing}. */
    Tuples of(Document document) {
        List<Slot> slots = new ArrayList<>();
        for (List<String> path : paths) {
            slots.add(new Slot(document, path, false));
        }
        Tuples tuples = new Tuples(new ArrayList<>(), slots.size());
        expand(slots, tuples);
        return tuples;
    }

    private void expand(List<Slot> unsettled, Tuples tuples) {
        List<Slot> slots = unsettled.stream().map(Slot::advanced).toList();
        Set<@Nullable Object> arrays = Collections.newSetFromMap(new IdentityHashMap<>());
        slots.stream().filter(slot -> !slot.settled()).forEach(slot -> arrays.add(slot.value()));
        if (arrays.isEmpty()) {
            List<@Nullable Object> tuple = new ArrayList<>();
            slots.forEach(slot -> tuple.add(slot.value()));
            tuples.values().add(tuple);
            return;
        }
        if (arrays.size() > 1) {
            throw new CannotIndexParallelArraysError(arrayPaths(slots));
        }
        Collection<?> array =
                (Collection<?>) Objects.requireNonNull(arrays.iterator().next());
        tuples.sawArray();
        if (array.isEmpty()) {
            expand(slots.stream().map(Slot::emptied).toList(), tuples);
        }
        for (Object element : array) {
            expand(slots.stream().map(slot -> slot.entered(element)).toList(), tuples);
        }
    }

    private List<String> arrayPaths(List<Slot> slots) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            if (!slots.get(i).settled()) {
                names.add(paths.get(i).getLast());
            }
        }
        return names;
    }

    /** The values found, and whether any of them came out of an array. */
    static final class Tuples {

        private final List<List<@Nullable Object>> values;
        private final int width;
        private boolean array;

        private Tuples(List<List<@Nullable Object>> values, int width) {
            this.values = values;
            this.width = width;
        }

        List<List<@Nullable Object>> values() {
            return values;
        }

        boolean fromArray() {
            return array;
        }

        /** Whether the document has none of the paths, so that a sparse index leaves it out. */
        boolean allMissing() {
            return values.size() == 1 && values.getFirst().equals(Collections.nCopies(width, Missing.getInstance()));
        }

        private void sawArray() {
            array = true;
        }
    }

    /** One path on its way: the value reached and the part of the path that is left. */
    private record Slot(@Nullable Object value, List<String> rest, boolean settled) {

        Slot advanced() {
            @Nullable Object reached = value;
            List<String> left = rest;
            while (!settled && !left.isEmpty()) {
                if (reached instanceof Document document) {
                    reached = document.getOrMissing(left.getFirst());
                } else if (reached instanceof List<?> list
                        && POSITION.matcher(left.getFirst()).matches()) {
                    reached = elementAt(list, left.getFirst());
                } else if (reached instanceof Collection) {
                    return new Slot(reached, left, false);
                } else {
                    return new Slot(Missing.getInstance(), List.of(), true);
                }
                left = left.subList(1, left.size());
            }
            return new Slot(reached, List.of(), settled || !(reached instanceof Collection));
        }

        private static @Nullable Object elementAt(List<?> list, String position) {
            int index = position.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(position);
            return index < list.size() ? list.get(index) : Missing.getInstance();
        }

        Slot entered(@Nullable Object element) {
            if (settled) {
                return this;
            }
            if (rest.isEmpty()) {
                return new Slot(element, rest, true);
            }
            boolean leadsOn = element instanceof Document;
            return leadsOn ? new Slot(element, rest, false) : new Slot(Missing.getInstance(), List.of(), true);
        }

        Slot emptied() {
            if (settled) {
                return this;
            }
            return new Slot(rest.isEmpty() ? KeyWriter.EmptyArray.INSTANCE : Missing.getInstance(), List.of(), true);
        }
    }
}
