package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order a query asks for. An array sorts by its smallest element upwards and by its greatest downwards. */
final class SortOrder {

    static final SortOrder NONE = new SortOrder(List.of());

    private static final String NATURAL = "$natural";

    private final List<OrderedKeys.Path> paths;
    private final List<KeyPaths> extractions;

    private SortOrder(List<OrderedKeys.Path> paths) {
        this.paths = paths;
        this.extractions =
                paths.stream().map(path -> new KeyPaths(List.of(path.name()))).toList();
    }

    static SortOrder of(@Nullable Document orderBy) {
        if (orderBy == null || orderBy.isEmpty()) {
            return NONE;
        }
        List<OrderedKeys.Path> paths = new ArrayList<>();
        orderBy.forEach((name, direction) -> {
            String path = name.equals(NATURAL) ? IdIndex.ID : name;
            boolean ascending = !(direction instanceof Number number) || number.doubleValue() > 0;
            paths.add(new OrderedKeys.Path(path, ascending));
        });
        return new SortOrder(List.copyOf(paths));
    }

    List<OrderedKeys.Path> paths() {
        return paths;
    }

    boolean isNone() {
        return paths.isEmpty();
    }

    /** Bytes that put the document in its place among others. */
    byte[] keyOf(Document document) {
        byte[] key = {};
        for (int i = 0; i < paths.size(); i++) {
            byte[] part = extreme(extractions.get(i).of(document), paths.get(i).ascending());
            key = Bytes.concat(key, paths.get(i).ascending() ? part : Bytes.inverted(part));
        }
        return key;
    }

    private static byte[] extreme(KeyPaths.Tuples tuples, boolean smallest) {
        byte[] result = KeyWriter.encode(tuples.values().getFirst().getFirst());
        for (List<@Nullable Object> tuple :
                tuples.values().subList(1, tuples.values().size())) {
            byte[] candidate = KeyWriter.encode(tuple.getFirst());
            int order = Arrays.compareUnsigned(candidate, result);
            if (smallest ? order < 0 : order > 0) {
                result = candidate;
            }
        }
        return result;
    }
}
