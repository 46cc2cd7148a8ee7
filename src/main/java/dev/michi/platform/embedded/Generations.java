package dev.michi.platform.embedded;

import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that there is always a usable opening of the file: after a failed commit it goes back to the last good one,
 * for reading alone while the disk does not let it write.
 */
final class Generations {

    private static final Logger log = LoggerFactory.getLogger(Generations.class);
    private static final long TRY_WRITING_EVERY_NANOS = 1_000_000_000;

    private final DatabaseFile file;
    private final Settings settings;
    private final ScanStats stats;
    private volatile Generation current;
    private volatile boolean closing;
    private long triedWriting;

    Generations(DatabaseFile file, DiskSpace space, Settings settings, ScanStats stats) {
        this.file = file;
        this.settings = settings;
        this.stats = stats;
        this.current = generation(file.openAtStart(space));
    }

    Generation current() {
        return current;
    }

    /** The current one, made writable again where that is possible by now. */
    Generation currentForWriting() {
        Generation generation = current;
        return generation.isReadOnly() ? tryWriting(generation) : generation;
    }

    private synchronized Generation tryWriting(Generation readOnly) {
        long now = System.nanoTime();
        if (readOnly == current && !closing && now - triedWriting > TRY_WRITING_EVERY_NANOS) {
            triedWriting = now;
            readOnly.close();
            current = generation(reopen());
        }
        return current;
    }

    private Generation generation(MVStore store) {
        return new Generation(store, settings, stats, this::replace);
    }

    private synchronized void replace(Generation failed, Throwable cause) {
        if (failed != current || closing) {
            return;
        }
        log.error("Changes could not be stored; going back to the last commit", cause);
        failed.store().closeImmediately();
        triedWriting = System.nanoTime();
        current = generation(reopen());
    }

    private MVStore reopen() {
        try {
            return file.open();
        } catch (RuntimeException e) {
            log.error("For the time being the database can only be read", e);
            return file.openReadOnly();
        }
    }

    /** To be called when no command is running any more. */
    void close() {
        closing = true;
        Generation last;
        synchronized (this) {
            last = current;
        }
        last.close();
    }
}
