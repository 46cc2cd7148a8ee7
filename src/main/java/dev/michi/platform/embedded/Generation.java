package dev.michi.platform.embedded;

import java.util.function.BiConsumer;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database from one opening of the file to the next. When a commit fails, what is in memory is worth nothing any
 * more, and the file is opened anew at its last commit.
 */
final class Generation {

    private static final Logger log = LoggerFactory.getLogger(Generation.class);

    private final MVStore store;
    private final StoredBackend backend;
    private final GroupCommit commits;

    Generation(MVStore store, Settings settings, ScanStats stats, BiConsumer<Generation, Throwable> onFailure) {
        this.store = store;
        this.backend = new StoredBackend(store, settings.cursorPatience(), stats);
        this.commits = new GroupCommit(store, cause -> onFailure.accept(this, cause));
    }

    MVStore store() {
        return store;
    }

    StoredBackend backend() {
        return backend;
    }

    GroupCommit commits() {
        return commits;
    }

    boolean isReadOnly() {
        return store.isReadOnly();
    }

    void close() {
        commits.close();
        backend.close();
        try {
            store.close();
        } catch (MVStoreException e) {
            log.warn("The file was not closed cleanly; all that was acknowledged is in it", e);
            store.closeImmediately();
        }
    }
}
