package dev.michi.media.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.media.MediaJob;
import dev.michi.media.MediaJob.State;
import dev.michi.shared.Language;
import dev.michi.uikit.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JobsPageTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private final Words words =
            new Words(Language.EN, ZoneOffset.UTC, (key, parameters) -> key + Arrays.toString(parameters));

    @Test
    void whatRunsSaysHowFarItIsAndHowLongItStillTakes() {
        assertThat(page(State.RUNNING, 1, null))
                .contains("admin.jobs.state.running[] 40 %")
                .contains("studio.jobs.left[1:30]");
    }

    @Test
    void beforeTheFirstAttemptHasEndedThereIsNoLog() {
        assertThat(page(State.RUNNING, 1, null)).doesNotContain("log job");
        assertThat(page(State.WAITING, 0, null)).doesNotContain("log job");
        assertThat(page(State.RUNNING, 2, null)).contains("log job");
    }

    @Test
    void aLogIsShownAsTextAndOnlyWhenItIsAskedFor() {
        assertThat(page(State.FAILED, 3, null))
                .contains("aria-expanded=\"false\"")
                .doesNotContain("<pre");
        assertThat(page(State.FAILED, 3, new MediaJob.Log("ffmpeg -i <film>", "No space left")))
                .contains("aria-expanded=\"true\"")
                .contains("ffmpeg -i &lt;film&gt;\nNo space left");
        assertThat(page(State.FAILED, 3, new MediaJob.Log("", ""))).contains("admin.jobs.log-none");
    }

    private String page(State state, int attempts, MediaJob.@Nullable Log log) {
        var left = state == State.RUNNING ? Optional.of(Duration.ofSeconds(90)) : Optional.<Duration>empty();
        var job = new MediaJob(
                "job",
                MediaJob.Kind.CUT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                state,
                40,
                left,
                attempts,
                false,
                "",
                NOW,
                NOW);
        return new JobsPage(List.of(new JobsPage.Row(job, "Close a deal", "Aya", log)), words)
                .markup()
                .html();
    }
}
