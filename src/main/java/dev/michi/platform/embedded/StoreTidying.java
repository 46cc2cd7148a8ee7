package dev.michi.platform.embedded;

import java.util.concurrent.TimeUnit;
import org.h2.mvstore.MVStore;

/**
 * Keeps the file from growing without bound while it is open: chunks of which little is still in use are written anew,
 * a few at a time, so that their room can be used again.
 */
final class StoreTidying {

    /** Below this share of chunk data in use, chunks are rewritten. */
    private static final int TARGET_PERCENT = 50;

    private static final int BYTES_AT_ONCE = 1 << 20;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(250);
    private static final int ROUNDS_AFTER_LAST_WRITE = 20;

    private final MVStore store;
    private long lastRound = System.nanoTime();
    private int roundsLeft;

    StoreTidying(MVStore store) {
        this.store = store;
    }

    /** Whether there may be something left to do now that no one writes. */
    boolean isWorthwhile() {
        return roundsLeft > 0;
    }

    /**
     * To be called after each commit; what it rewrites becomes durable with the next one.
     *
     * @param idle whether the commit was only for what was rewritten before
     */
    void tidy(boolean idle) {
        long now = System.nanoTime();
        if (now - lastRound < PAUSE_NANOS) {
            return;
        }
        lastRound = now;
        roundsLeft = idle ? roundsLeft - 1 : ROUNDS_AFTER_LAST_WRITE;
        if (!store.compact(TARGET_PERCENT, BYTES_AT_ONCE) && idle) {
            roundsLeft = 0;
        }
    }
}
