package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/** Cuts a result that is there already, as of an aggregation, into answers of bounded size. */
final class ListBatches implements BatchSource {

    private final Deque<Document> left;

    ListBatches(Collection<Document> documents) {
        this.left = new ArrayDeque<>(documents);
    }

    @Override
    public List<Document> take(BatchLimit limit) {
        List<Document> batch = new ArrayList<>();
        while (!left.isEmpty() && limit.admits(BsonBytes.sizeOf(left.getFirst()))) {
            batch.add(left.removeFirst());
        }
        return batch;
    }

    @Override
    public boolean isEmpty() {
        return left.isEmpty();
    }
}
