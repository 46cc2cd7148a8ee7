package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What is asked of an index. What this engine would not do is refused, not silently left out. */
record IndexDefinition(String name, Document keys, boolean unique, boolean sparse) {

    private static final int CANNOT_CREATE_INDEX = 67;
    private static final int INDEX_OPTIONS_CONFLICT = 85;
    private static final Set<String> UNSUPPORTED =
            Set.of("partialFilterExpression", "collation", "expireAfterSeconds", "wildcardProjection");

    static IndexDefinition of(Document description) {
        for (String option : UNSUPPORTED) {
            if (description.containsKey(option)) {
                throw refused("the embedded database has no indexes with " + option);
            }
        }
        Document keys = Fields.document(description, "key");
        keys.forEach((path, direction) -> {
            if (!(direction instanceof Number) || path.contains("$**")) {
                throw refused("the embedded database has no index of the kind " + path + ": " + direction);
            }
        });
        return new IndexDefinition(
                Fields.text(description, "name"),
                keys,
                Utils.isTrue(description.get("unique")),
                Utils.isTrue(description.get("sparse")));
    }

    /** Whether an index is just what is asked for, its name included. */
    boolean describes(Index<?> index) {
        boolean presentIsSparse = Utils.isTrue(index.toIndexDescription().get("sparse"));
        return index.getName().equals(name)
                && index.isUnique() == unique
                && presentIsSparse == sparse
                && hasKeys(index, keys);
    }

    /** Two indexes on the same keys would be one too many. */
    void refuseSecondName(Collection<? extends Index<?>> existing) {
        for (Index<?> index : existing) {
            if (hasKeys(index, keys) && !index.getName().equals(name)) {
                throw new MongoServerError(
                        INDEX_OPTIONS_CONFLICT,
                        "IndexOptionsConflict",
                        "Index already exists with a different name: " + index.getName());
            }
        }
    }

    /** Whether an index is on these paths, in this order and these directions. */
    static boolean hasKeys(Index<?> index, Document keys) {
        List<String> present = index.getKeys().stream()
                .map(key -> key.getKey() + key.isAscending())
                .toList();
        List<String> wanted = keys.entrySet().stream()
                .map(key -> key.getKey() + isAscending(key.getValue()))
                .toList();
        return present.equals(wanted);
    }

    private static boolean isAscending(Object direction) {
        return direction instanceof Number number && number.doubleValue() > 0;
    }

    private static MongoServerError refused(String message) {
        return new MongoServerError(CANNOT_CREATE_INDEX, "CannotCreateIndex", message);
    }
}
