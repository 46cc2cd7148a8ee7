package dev.michi.bench;

import java.time.Duration;

/** As often as there is time for: once at least, and no more often than it takes to know. */
final class Rounds {

    private static final int MOST = 3;

    private Rounds() {}

    /** @return how many there were */
    static int within(Duration time, Shell.Deed round) throws Exception {
        long started = System.nanoTime();
        int done = 0;
        double longest = 0;
        while (done < MOST && (done == 0 || (System.nanoTime() - started) / 1e9 + longest < time.toSeconds())) {
            longest = Math.max(longest, Shell.seconds(round));
            done++;
        }
        return done;
    }
}
