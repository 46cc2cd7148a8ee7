package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses how to find the documents for a filter. The trees know how many entries lie between two keys, so the choice
 * rests on counts, not on guesses: the index that leads to the fewest documents wins, unless one that has the wanted
 * order is expected to fill the limit sooner.
 */
final class QueryPlanner {

    /** What sorting in memory adds to reading a document. */
    private static final double SORTING = 1.3;

    /** Reading by an index looks up each document; reading the collection itself does not. */
    private static final double LOOK_UP = 1.5;

    private final List<? extends OrderedKeys> indexes;

    /** @param indexes all that can be read, the one on {@code _id} among them */
    QueryPlanner(List<? extends OrderedKeys> indexes) {
        this.indexes = indexes;
    }

    /** @param wanted how many results are asked for, skipped ones included; 0 for all */
    QueryPlan plan(Document filter, SortOrder order, long wanted) {
        Conditions conditions = Conditions.of(filter);
        List<AccessPath> candidates = new ArrayList<>();
        for (OrderedKeys keys : indexes) {
            AccessPath path = new PathPlanner(keys, conditions, order).plan();
            if (path != null) {
                candidates.add(path);
            }
        }
        long expected = candidates.stream().mapToLong(AccessPath::entries).min().orElse(0);
        AccessPath best = candidates.stream()
                .min(Comparator.<AccessPath>comparingDouble(path -> cost(path, expected, order, wanted))
                        .thenComparing(path -> -path.keys().paths().size()))
                .orElseThrow();
        return alternatives(conditions, order.isNone())
                .filter(union -> union.entries() * LOOK_UP * SORTING < cost(best, expected, order, wanted))
                .orElseGet(() -> new QueryPlan(best));
    }

    private static double cost(AccessPath path, long expected, SortOrder order, long wanted) {
        double each = path.keys() instanceof IdIndex ? 1 : LOOK_UP;
        if (!path.sorted()) {
            return path.entries() * each * SORTING;
        }
        if (wanted == 0 || path.entries() == 0) {
            return path.entries() * each;
        }
        double reads = (double) wanted * path.entries() / Math.max(1, expected);
        return Math.min(reads, path.entries()) * each;
    }

    /** For an {@code $or} whose branches all have an index: the union of these. */
    private Optional<QueryPlan> alternatives(Conditions conditions, boolean sorted) {
        return conditions.alternatives().stream()
                .map(branches -> union(branches, sorted))
                .flatMap(Optional::stream)
                .min(Comparator.comparingLong(QueryPlan::entries));
    }

    private Optional<QueryPlan> union(List<Document> branches, boolean sorted) {
        List<AccessPath> paths = new ArrayList<>();
        for (Document branch : branches) {
            paths.addAll(plan(branch, SortOrder.NONE, 0).paths());
        }
        return paths.isEmpty() ? Optional.empty() : Optional.of(new QueryPlan(List.copyOf(paths), sorted));
    }
}
