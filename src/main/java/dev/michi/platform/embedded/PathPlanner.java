package dev.michi.platform.embedded;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out what one ordered map can do for a query. */
final class PathPlanner {

    /** Lists of values longer than this, multiplied over the paths of an index, are not spelled out as ranges. */
    private static final int MAX_RANGES = 2000;

    /** Ranges that are counted exactly; of further ones the average is taken. */
    private static final int COUNTED_RANGES = 32;

    private final OrderedKeys keys;
    private final Conditions conditions;
    private final SortOrder order;

    private final List<Intervals> bounds = new ArrayList<>();
    private List<KeyRange> ranges = List.of(KeyRange.ALL);

    PathPlanner(OrderedKeys keys, Conditions conditions, SortOrder order) {
        this.keys = keys;
        this.conditions = conditions;
        this.order = order;
    }

    /** The entries to read; null when the map cannot serve the query. */
    @Nullable
    AccessPath plan() {
        collectBounds();
        if (keys.leavesOutMissing() && !excludesMissing()) {
            return null;
        }
        boolean sorted = isSorted(false);
        boolean reverse = !sorted && isSorted(true);
        return new AccessPath(keys, ranges, reverse, countEntries(), sorted || reverse, isExact());
    }

    private boolean excludesMissing() {
        for (int i = 0; i < bounds.size(); i++) {
            if (!keys.paths().get(i).name().equals(IdIndex.ID) && !bounds.get(i).includesNull()) {
                return true;
            }
        }
        return false;
    }

    private void collectBounds() {
        Set<String> roots = new HashSet<>();
        boolean multikey = keys.multikey();
        List<byte[]> prefixes = new ArrayList<>(List.of(new byte[0]));
        for (OrderedKeys.Path path : keys.paths()) {
            Intervals accepted = conditions.of(path.name(), !multikey);
            boolean sameArray = multikey && !roots.add(path.root());
            if (accepted == null
                    || sameArray
                    || (long) prefixes.size() * accepted.list().size() > MAX_RANGES) {
                return;
            }
            bounds.add(accepted);
            Intervals directed = path.ascending() ? accepted : accepted.inverted();
            ranges = new ArrayList<>();
            List<byte[]> longer = new ArrayList<>();
            for (byte[] prefix : prefixes) {
                for (Interval interval : directed.list()) {
                    byte[] from = Bytes.concat(prefix, interval.from());
                    ranges.add(new KeyRange(from, Bytes.concat(prefix, interval.to())));
                    longer.add(from);
                }
            }
            if (!accepted.pointsOnly()) {
                return;
            }
            prefixes = longer;
        }
    }

    private boolean isSorted(boolean reverse) {
        if (keys.multikey()) {
            return order.isNone() && !reverse;
        }
        Set<String> constant = new HashSet<>();
        int next = 0;
        while (next < bounds.size() && isConstant(next)) {
            constant.add(keys.paths().get(next++).name());
        }
        for (OrderedKeys.Path wanted : order.paths()) {
            if (constant.contains(wanted.name())) {
                continue;
            }
            if (next == keys.paths().size()) {
                return endsUnique();
            }
            OrderedKeys.Path path = keys.paths().get(next++);
            if (!path.name().equals(wanted.name()) || path.ascending() == (wanted.ascending() == reverse)) {
                return false;
            }
        }
        return !reverse || !order.isNone();
    }

    private boolean isConstant(int path) {
        Intervals accepted = bounds.get(path);
        return accepted.list().size() == 1 && accepted.pointsOnly();
    }

    /** Behind the id nothing is left to be sorted. */
    private boolean endsUnique() {
        return keys instanceof IdIndex;
    }

    private long countEntries() {
        long counted = ranges.stream()
                .limit(COUNTED_RANGES)
                .mapToLong(range -> range.count(keys.map()))
                .sum();
        return ranges.size() <= COUNTED_RANGES ? counted : counted * ranges.size() / COUNTED_RANGES;
    }

    private boolean isExact() {
        Set<String> bounded = new HashSet<>();
        keys.paths().stream().limit(bounds.size()).forEach(path -> bounded.add(path.name()));
        return conditions.complete()
                && !keys.multikey()
                && ranges.size() <= COUNTED_RANGES
                && bounded.containsAll(conditions.paths())
                && bounds.stream().allMatch(Intervals::exact);
    }
}
