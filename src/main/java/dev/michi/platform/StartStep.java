package dev.michi.platform;

import org.springframework.context.SmartLifecycle;

/** Something that is done once at the start, before the web server takes requests. */
public abstract class StartStep implements SmartLifecycle {

    /** Indexes and migrations. */
    public static final int DATABASE = 1000;

    /** What was stored is brought in order. */
    public static final int TIDYING = 1500;

    /** What uses the database. */
    public static final int CONTENT = 2000;

    private final int place;
    private volatile boolean done;

    /** @param place lower ones are done first */
    protected StartStep(int place) {
        this.place = place;
    }

    protected abstract void run();

    @Override
    public final void start() {
        run();
        done = true;
    }

    @Override
    public final void stop() {
        done = false;
    }

    @Override
    public final boolean isRunning() {
        return done;
    }

    @Override
    public final int getPhase() {
        return Integer.MIN_VALUE + place;
    }
}
