package dev.michi.bench;

import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.Cancelled;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** How much longer units take to open while one clip after the other is made, as with 20 jobs in the queue; in turns. */
final class BesidesMeasure {

    private static final int CLIENTS = 4;
    private static final int ROUNDS = 3;
    private static final double PER_SECOND = 10;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration PACED = Duration.ofSeconds(10);
    private static final int CLIP_SECONDS = 60;

    private final Films films;

    BesidesMeasure(Films films) {
        this.films = films;
    }

    String row() throws Exception {
        films.of(CLIP_SECONDS);
        try (var school = School.open()) {
            school.signIn(CLIENTS);
            var next = new AtomicInteger();
            Load.Deed open = (client, time) -> school.openUnit(client, next.getAndIncrement());
            Load.Deed leave = (client, time) -> school.leave(client);
            Load.paced(CLIENTS, PER_SECOND, WARM_UP, leave, open);
            var alone = new ArrayList<Double>();
            var besides = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) {
                alone.addAll(Load.paced(CLIENTS, PER_SECOND, PACED, leave, open).all());
                try (var studio = new BusyStudio()) {
                    besides.addAll(
                            Load.paced(CLIENTS, PER_SECOND, PACED, leave, open).all());
                }
            }
            return row(new Samples(besides), new Samples(alone));
        }
    }

    private static String row(Samples besides, Samples alone) {
        return ClipsBenchmark.row(
                "opening a unit while clips are made, p50 (p95), ms, %s".formatted(ClipsBenchmark.times(ROUNDS)),
                "%.1f (%.1f)".formatted(besides.median(), besides.percentile(95)),
                "%.1f (%.1f) without".formatted(alone.median(), alone.percentile(95)),
                besides.median() / alone.median(),
                "≤ 1.3");
    }

    /** Makes clips until it is closed. */
    private final class BusyStudio implements AutoCloseable {

        private final Cancellation cancellation = new Cancellation();
        private final Thread cutting = Thread.ofPlatform().start(this::cut);

        private void cut() {
            try {
                while (!cancellation.isCancelled()) {
                    films.cut(CLIP_SECONDS, cancellation);
                }
            } catch (Cancelled asWished) {
                // The clip is given up.
            } catch (Exception e) {
                if (!cancellation.isCancelled()) {
                    throw new IllegalStateException(e);
                }
            }
        }

        @Override
        public void close() throws InterruptedException {
            cancellation.cancel();
            cutting.join();
        }
    }
}
