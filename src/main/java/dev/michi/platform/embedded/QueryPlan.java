package dev.michi.platform.embedded;

import java.util.List;

/**
 * How the documents for a filter are found: by the union of some paths, each a superset of what is asked for.
 *
 * @param sorted whether they come in the order asked for
 */
record QueryPlan(List<AccessPath> paths, boolean sorted) {

    QueryPlan(AccessPath path) {
        this(List.of(path), path.sorted());
    }

    long entries() {
        return paths.stream().mapToLong(AccessPath::entries).sum();
    }

    /** Whether the number of entries is the number of results. */
    boolean exact() {
        return paths.size() == 1 && paths.getFirst().exact();
    }

    boolean mayRepeat() {
        return paths.size() > 1 || paths.getFirst().mayRepeat();
    }
}
