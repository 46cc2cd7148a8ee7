package dev.michi.people.signin;

import java.time.Duration;

/**
 * The rule: some tries are free, then each failure doubles the wait.
 *
 * @param free failures without a wait
 * @param first the wait after the first failure that is not free
 * @param longest the wait never grows beyond
 */
record LockOut(int free, Duration first, Duration longest) {

    static final LockOut ACCOUNT = new LockOut(4, Duration.ofMinutes(1), Duration.ofMinutes(30));
    /** Many people may share one address, so more is free. */
    static final LockOut ADDRESS = new LockOut(29, Duration.ofMinutes(1), Duration.ofMinutes(30));

    static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);

    Duration delayAfter(int failures) {
        var doublings = failures - free - 1;
        if (doublings < 0) {
            return Duration.ZERO;
        }
        var delay = first.multipliedBy(1L << Math.min(doublings, 20));
        return delay.compareTo(longest) > 0 ? longest : delay;
    }
}
