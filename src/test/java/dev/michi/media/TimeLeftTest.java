package dev.michi.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.media.MediaJob.State;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeLeftTest {

    private static final Instant BEGUN = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void aQuarterInTenSecondsLeavesHalfAMinute() {
        assertThat(job(State.RUNNING, 25, 10).left()).contains(Duration.ofSeconds(30));
    }

    @Test
    void theFirstMomentsTellNothing() {
        assertThat(job(State.RUNNING, 1, 10).left()).isEmpty();
        assertThat(job(State.RUNNING, 25, 1).left()).isEmpty();
    }

    @Test
    void whatDoesNotRunHasNoTimeLeft() {
        assertThat(job(State.WAITING, 25, 10).left()).isEmpty();
        assertThat(job(State.FAILED, 25, 10).left()).isEmpty();
    }

    private static JobDocument job(State state, int percent, long seconds) {
        return new JobDocument(
                "c-1.f",
                JobDocument.SCHEMA_VERSION,
                "c-1",
                "",
                "f",
                state,
                false,
                1,
                percent,
                "",
                BEGUN,
                "worker",
                BEGUN,
                BEGUN,
                BEGUN.plusSeconds(seconds),
                MediaJob.Kind.CUT,
                "r-1",
                null,
                1.0,
                BEGUN);
    }
}
