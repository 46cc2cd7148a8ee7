package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** All cursors waiting for a client to come back, and when to stop waiting (MongoDB waits 10 minutes, too). */
final class OpenCursors {

    private final CursorRegistry registry;
    private final Duration patience;
    private final Queue<OpenCursor> open = new ConcurrentLinkedQueue<>();

    OpenCursors(CursorRegistry registry, Duration patience) {
        this.registry = registry;
        this.patience = patience;
    }

    CursorRegistry registry() {
        return registry;
    }

    OpenCursor open(BatchSource source) {
        forgetAbandoned();
        OpenCursor cursor = new OpenCursor(registry.generateCursorId(), source);
        registry.add(cursor);
        open.add(cursor);
        return cursor;
    }

    void close(long id) {
        registry.remove(id);
        open.removeIf(cursor -> cursor.getId() == id);
    }

    int count() {
        return registry.size();
    }

    void forgetAbandoned() {
        open.removeIf(cursor -> {
            boolean over = cursor.unusedFor(patience.toNanos());
            if (over) {
                registry.remove(cursor);
            }
            return over;
        });
    }
}
