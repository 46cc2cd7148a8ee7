package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Cuts the results of a query into answers of bounded size. */
final class ResultBatches implements BatchSource {

    private final Results results;
    private final UnaryOperator<List<Document>> projection;

    ResultBatches(Results results, UnaryOperator<List<Document>> projection) {
        this.results = results;
        this.projection = projection;
    }

    @Override
    public List<Document> take(BatchLimit limit) {
        List<Document> found = new ArrayList<>();
        while (results.hasNext() && limit.admits(results.nextBytes())) {
            found.add(results.next().document());
        }
        results.pause();
        return projection.apply(found);
    }

    @Override
    public boolean isEmpty() {
        boolean empty = !results.hasNext();
        results.pause();
        return empty;
    }

    /** Everything in one go, read while it is iterated over. */
    Iterable<Document> all() {
        return () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return results.hasNext();
            }

            @Override
            public Document next() {
                return projection.apply(List.of(results.next().document())).getFirst();
            }
        };
    }
}
