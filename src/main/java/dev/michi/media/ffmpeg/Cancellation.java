package dev.michi.media.ffmpeg;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells a running piece of work to end. Once set, it stays set. */
public final class Cancellation {

    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final List<Runnable> actions = new CopyOnWriteArrayList<>();

    /** Runs the registered actions, once. */
    public void cancel() {
        if (cancelled.compareAndSet(false, true)) {
            actions.forEach(Runnable::run);
        }
    }

    public boolean isCancelled() {
        return cancelled.get();
    }

    /** @throws Cancelled if somebody has cancelled */
    public void check() {
        if (isCancelled()) {
            throw new Cancelled();
        }
    }

    /** Runs the action on cancelling; at once if that has happened already, perhaps twice then. */
    void onCancel(Runnable action) {
        actions.add(action);
        if (isCancelled()) {
            action.run();
        }
    }

    void forget(Runnable action) {
        actions.remove(action);
    }
}
