package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.backend.AbstractCursor;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** The part of a result a client has not fetched yet. Clients that forget about it are forgotten after a while. */
final class OpenCursor extends AbstractCursor {

    private final BatchSource source;
    private volatile long lastUsedNanos = System.nanoTime();

    OpenCursor(long id, BatchSource source) {
        super(id);
        this.source = source;
    }

    @Override
    public synchronized boolean isEmpty() {
        return source.isEmpty();
    }

    @Override
    public synchronized List<Document> takeDocuments(int count) {
        lastUsedNanos = System.nanoTime();
        return source.take(new BatchLimit(count));
    }

    boolean unusedFor(long nanos) {
        return System.nanoTime() - lastUsedNanos > nanos;
    }
}
