package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a filter says about single paths, as far as an index can use it. Everything a document must fulfil is only ever
 * widened here, never narrowed: whoever scans by these conditions checks the documents against the filter again.
 */
final class Conditions {

    private static final Set<String> RANGES = Set.of("$gt", "$gte", "$lt", "$lte");

    private final Map<String, List<Intervals>> byPath = new HashMap<>();
    private final List<List<Document>> alternatives = new ArrayList<>();
    private boolean complete = true;

    private Conditions() {}

    static Conditions of(Document filter) {
        Conditions conditions = new Conditions();
        conditions.addFilter(filter);
        return conditions;
    }

    /** Whether nothing in the filter was left aside. */
    boolean complete() {
        return complete;
    }

    Set<String> paths() {
        return byPath.keySet();
    }

    /** The branches of each {@code $or} that a document has to fulfil. */
    List<List<Document>> alternatives() {
        return alternatives;
    }

    /**
     * The values a path may have; null when anything goes.
     *
     * @param oneValue whether each document has just one value there; otherwise two conditions may be met by two values
     */
    @Nullable
    Intervals of(String path, boolean oneValue) {
        List<Intervals> all = byPath.get(path);
        if (all == null) {
            return null;
        }
        Intervals result = all.getFirst();
        for (Intervals each : all.subList(1, all.size())) {
            result = oneValue ? result.intersect(each) : narrower(result, each);
        }
        return result;
    }

    private static Intervals narrower(Intervals one, Intervals other) {
        return !one.pointsOnly() && other.pointsOnly() ? other : one;
    }

    private void addFilter(Document filter) {
        filter.forEach((name, value) -> {
            if (name.equals("$and") && value instanceof Collection<?> parts) {
                parts.forEach(part -> addPart(part));
            } else if (name.equals("$or") && value instanceof Collection<?> parts) {
                complete = false;
                addAlternatives(parts);
            } else if (name.startsWith("$")) {
                complete = false;
            } else {
                addPath(name, value);
            }
        });
    }

    private void addPart(@Nullable Object part) {
        if (part instanceof Document document) {
            addFilter(document);
        } else {
            complete = false;
        }
    }

    private void addAlternatives(Collection<?> parts) {
        List<Document> branches = new ArrayList<>();
        for (Object part : parts) {
            if (!(part instanceof Document branch)) {
                return;
            }
            branches.add(branch);
        }
        alternatives.add(branches);
    }

    private void addPath(String path, @Nullable Object condition) {
        if (condition instanceof Document operators && isOperators(operators)) {
            operators.forEach((operator, operand) -> addOperator(path, operator, operand, operators));
        } else {
            add(path, ValueBounds.equalTo(condition));
        }
    }

    private static boolean isOperators(Document document) {
        return !document.isEmpty() && document.keySet().iterator().next().startsWith("$");
    }

    private void addOperator(String path, String operator, @Nullable Object operand, Document operators) {
        if (RANGES.contains(operator)) {
            add(path, ValueBounds.compared(operator, operand));
            return;
        }
        switch (operator) {
            case "$eq" -> add(path, ValueBounds.equalTo(operand));
            case "$in" -> add(path, ValueBounds.in(operand));
            case "$regex" -> add(path, ValueBounds.equalTo(operators));
            case "$all" -> {
                complete = false;
                if (operand instanceof Collection<?> all && !all.isEmpty()) {
                    all.forEach(each -> add(path, ValueBounds.equalTo(each)));
                }
            }
            case "$elemMatch" -> {
                complete = false;
                if (operand instanceof Document element) {
                    addElement(path, element);
                }
            }
            default -> complete = false;
        }
    }

    private void addElement(String path, Document element) {
        if (isOperators(element)) {
            if (element.keySet().stream().noneMatch(name -> name.equals("$and") || name.equals("$or"))) {
                addPath(path, element);
            }
            return;
        }
        element.forEach((name, value) -> {
            if (!name.startsWith("$")) {
                addPath(path + "." + name, value);
            }
        });
    }

    private void add(String path, @Nullable Intervals intervals) {
        if (intervals == null) {
            complete = false;
        } else {
            byPath.computeIfAbsent(path, key -> new ArrayList<>()).add(intervals);
        }
    }
}
