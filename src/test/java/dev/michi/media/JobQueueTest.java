package dev.michi.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JobQueueTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @Test
    void ofOnePersonsJobsTheShortestComesFirst() {
        assertThat(turn(Map.of(), job("long", "abe", 900, false, 0), job("short", "abe", 30, false, 0)))
                .containsExactly("short", "long");
    }

    @Test
    void whoWasServedLongestAgoComesFirst() {
        var served = Map.of("abe", NOW.minusSeconds(5), "mori", NOW.minusSeconds(50));
        assertThat(turn(served, job("a", "abe", 1, false, 90), job("m", "mori", 900, false, 0)))
                .containsExactly("m", "a");
    }

    @Test
    void whatSomebodyWaitsForPassesAll() {
        assertThat(turn(Map.of("abe", NOW), job("m", "mori", 1, false, 60), job("a", "abe", 900, true, 0)))
                .containsExactly("a", "m");
    }

    @Test
    void aLongJobIsNotPassedForEver() {
        assertThat(turn(Map.of(), job("long", "abe", 900, false, 1000), job("short", "abe", 30, false, 0)))
                .containsExactly("long", "short");
    }

    private static List<String> turn(Map<String, Instant> served, JobDocument... jobs) {
        return JobQueue.inTurn(List.of(jobs), served, NOW).stream()
                .map(job -> job.clip().substring(2))
                .toList();
    }

    private static JobDocument job(String clip, String owner, double effort, boolean wanted, int secondsAgo) {
        return JobDocument.cutting(
                new ClipId("c-" + clip),
                new RecordingId("r-any"),
                "f",
                new JobDocument.Order(owner, effort, wanted, NOW.minusSeconds(secondsAgo)));
    }
}
