package dev.michi.bench;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** How much longer units take to open while one clip after the other is made, as with 20 jobs in the queue. */
final class BesidesMeasure {

    private static final int CLIENTS = 4;
    private static final double PER_SECOND = 10;
    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final Duration PACED = Duration.ofSeconds(15);
    private static final int CLIP_SECONDS = 60;

    private final Films films;

    BesidesMeasure(Films films) {
        this.films = films;
    }

    String row() throws Exception {
        films.of(CLIP_SECONDS);
        try (var school = School.open()) {
            school.signInAll();
            var next = new AtomicInteger();
            Load.Deed open = (client, time) -> school.openUnit(client, next.getAndIncrement());
            Load.Deed leave = (client, time) -> school.leave(client);
            Load.paced(CLIENTS, PER_SECOND, WARM_UP, leave, open);
            var alone = Load.paced(CLIENTS, PER_SECOND, PACED, leave, open);
            var stopped = new AtomicBoolean();
            var cutting = Thread.ofPlatform().start(() -> cutUntil(stopped));
            Thread.sleep(1000);
            var besides = Load.paced(CLIENTS, PER_SECOND, PACED, leave, open);
            stopped.set(true);
            cutting.join();
            return ClipsBenchmark.row(
                    "opening a unit while clips are made, p50 (p95), ms",
                    "%.1f (%.1f)".formatted(besides.median(), besides.percentile(95)),
                    "%.1f (%.1f) without".formatted(alone.median(), alone.percentile(95)),
                    besides.median() / alone.median(),
                    "≤ 1.3");
        }
    }

    private void cutUntil(AtomicBoolean stopped) {
        while (!stopped.get()) {
            try {
                films.cut(CLIP_SECONDS);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
