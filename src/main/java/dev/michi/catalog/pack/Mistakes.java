package dev.michi.catalog.pack;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** Collects what is wrong while reading goes on. The same mistake is kept once. */
final class Mistakes {

    private final TreeSet<Mistake> found = new TreeSet<>(Mistake.ORDER);

    void add(Place place, String key, Object... arguments) {
        var texts = Arrays.stream(arguments).map(Object::toString).toList();
        found.add(new Mistake(place.file(), place.line(), place.column(), key, texts));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** By file and line. */
    List<Mistake> all() {
        return List.copyOf(found);
    }
}
