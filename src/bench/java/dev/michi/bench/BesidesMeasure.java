package dev.michi.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongPredicate;

/** How much longer units take to open while {@value #JOBS} clips wait to be made in the same portal; in turns. */
final class BesidesMeasure {

    private static final int CLIENTS = 4;
    private static final int ROUNDS = 3;
    private static final double PER_SECOND = 10;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration PACED = Duration.ofSeconds(10);
    private static final int JOBS = 20;
    private static final int CLIP_SECONDS = 60;

    private final Films films;

    BesidesMeasure(Films films) {
        this.films = films;
    }

    String row() throws Exception {
        try (var school = School.withStudio()) {
            school.signIn(CLIENTS);
            var studio = school.studio();
            var recording = studio.send(films.of(CLIP_SECONDS));
            await(studio, running -> running == 0);
            var next = new AtomicInteger();
            Load.Deed open = (client, time) -> school.openUnit(client, next.getAndIncrement());
            Load.Deed leave = (client, time) -> school.leave(client);
            Load.paced(CLIENTS, PER_SECOND, WARM_UP, leave, open);
            var alone = new ArrayList<Double>();
            var besides = new ArrayList<Double>();
            for (int round = 0; round < ROUNDS; round++) {
                alone.addAll(Load.paced(CLIENTS, PER_SECOND, PACED, leave, open).all());
                var clips = ordered(studio, recording, round);
                await(studio, running -> running > 0);
                besides.addAll(
                        Load.paced(CLIENTS, PER_SECOND, PACED, leave, open).all());
                for (var clip : clips) {
                    studio.delete("/clips/" + clip);
                }
                await(studio, running -> running == 0);
            }
            return row(new Samples(besides), new Samples(alone));
        }
    }

    /** Each a little shorter than the one before, so that no two are the same. */
    private static List<String> ordered(Studio studio, String recording, int round)
            throws IOException, InterruptedException {
        var clips = new ArrayList<String>();
        for (int job = 0; job < JOBS; job++) {
            var wish = "{\"recording\":\"%s\",\"ranges\":[[0,%d.%02d]],\"title\":{\"ja\":\"題\",\"en\":\"T\"}}"
                    .formatted(recording, CLIP_SECONDS - 1, 99 - round * JOBS - job);
            clips.add(studio.post("/clips", wish).path("id").asString());
        }
        return clips;
    }

    /** @param wanted gets how many jobs are at work */
    private static void await(Studio studio, LongPredicate wanted) throws IOException, InterruptedException {
        studio.until(
                "/jobs",
                jobs -> wanted.test(jobs.path("items")
                        .valueStream()
                        .filter(job -> job.path("state").asString().equals("running"))
                        .count()));
    }

    private static String row(Samples besides, Samples alone) {
        return ClipsBenchmark.row(
                "opening a unit while %d clips are to be made, p50 (p95), ms, %s"
                        .formatted(JOBS, ClipsBenchmark.times(ROUNDS)),
                "%.1f (%.1f)".formatted(besides.median(), besides.percentile(95)),
                "%.1f (%.1f) without".formatted(alone.median(), alone.percentile(95)),
                besides.median() / alone.median(),
                "≤ 1.3");
    }
}
