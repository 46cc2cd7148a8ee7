package dev.michi.people.signin;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Too many failed tries; nothing was checked, or the last free try has just failed. */
public final class LockedOut extends LockedException {

    private final Duration wait;

    LockedOut(Duration wait) {
        super("Locked for " + wait.toSeconds() + " s");
        this.wait = wait;
    }

    /** Until the next try counts; more than zero. */
    public Duration waitTime() {
        return wait;
    }

    /** As in the header {@code Retry-After}: whole seconds, at least one. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
