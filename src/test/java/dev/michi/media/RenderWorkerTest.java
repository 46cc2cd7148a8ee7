package dev.michi.media;

import static dev.michi.media.MediaFixture.STORYBOARD;
import static dev.michi.shared.Language.EN;
import static dev.michi.shared.Language.JA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderWorkerTest {

    private static final ClipId CLIP = STORYBOARD.id();

    @TempDir
    Path folder;

    private MediaFixture fixture;

    @BeforeEach
    void open() {
        fixture = new MediaFixture(folder);
        fixture.media.submit(STORYBOARD);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void makesTheClipInBothLanguagesAndSaysSo() {
        while (fixture.worker.runNext()) {}
        assertThat(fixture.maker.made).containsExactlyInAnyOrder("c-lines ja", "c-lines en");
        assertThat(fixture.media.find(CLIP, JA)).get().isInstanceOf(Clip.Ready.class);
        assertThat(fixture.events).contains(new ClipReady(CLIP, JA), new ClipReady(CLIP, EN));
    }

    @Test
    void showsHowFarItIsAndNeverGoesBack() {
        fixture.maker.during = (percent, cancellation) -> {
            percent.accept(40);
            fixture.clock.pass(Duration.ofSeconds(2));
            percent.accept(30);
            assertThat(fixture.media.find(CLIP, EN)).get().isInstanceOf(Clip.Rendering.class);
            assertThat(((Clip.Rendering) fixture.media.find(CLIP, EN).orElseThrow()).percent())
                    .isEqualTo(40);
        };
        fixture.worker.runNext();
        assertThat(fixture.events).containsOnlyOnce(new ClipProgressed(CLIP, EN, 40));
    }

    @Test
    void reportsAtMostOnceASecond() {
        fixture.maker.during = (percent, cancellation) -> {
            for (var i = 1; i <= 50; i++) {
                percent.accept(i);
                fixture.clock.pass(Duration.ofMillis(100));
            }
        };
        fixture.worker.runNext();
        assertThat(fixture.events.stream().filter(ClipProgressed.class::isInstance))
                .hasSize(5);
    }

    @Test
    void triesThreeTimesWithGrowingPauses() {
        fixture.maker.during = (percent, cancellation) -> {
            throw new MediaException("disk full");
        };
        assertThat(fixture.worker.runNext()).isTrue();
        assertThat(fixture.worker.runNext()).isTrue();
        assertThat(fixture.worker.runNext()).as("both wait").isFalse();
        fixture.clock.pass(Duration.ofSeconds(21));
        assertThat(fixture.worker.runNext()).isTrue();
        assertThat(fixture.worker.runNext()).isTrue();
        fixture.clock.pass(Duration.ofSeconds(21));
        assertThat(fixture.worker.runNext()).as("the second pause is longer").isFalse();
        fixture.clock.pass(Duration.ofSeconds(60));
        assertThat(fixture.worker.runNext()).isTrue();
        assertThat(fixture.worker.runNext()).isTrue();
        assertThat(fixture.worker.runNext()).as("three attempts are enough").isFalse();
        assertThat(fixture.media.find(CLIP, JA)).get().isInstanceOf(Clip.Failed.class);
        assertThat(fixture.events).contains(new ClipFailed(CLIP, JA, "disk full"));
    }

    @Test
    void takesOverAJobWhoseWorkerHasGoneSilent() {
        assertThat(fixture.claims.claim("dead", java.util.EnumSet.allOf(MediaJob.Kind.class)))
                .isPresent();
        assertThat(fixture.claims.claim("dead", java.util.EnumSet.allOf(MediaJob.Kind.class)))
                .isPresent();
        assertThat(fixture.worker.runNext()).isFalse();
        fixture.clock.pass(ClaimedJobDocuments.LEASE.plusSeconds(1));
        assertThat(fixture.worker.runNext()).isTrue();
        assertThat(fixture.maker.made).hasSize(1);
    }

    @Test
    void aSlowWorkerKeepsItsJobByHeartbeats() {
        fixture.maker.during = (percent, cancellation) -> {
            for (var i = 0; i < 5; i++) {
                fixture.clock.pass(ClaimedJobDocuments.LEASE.minusSeconds(5));
                percent.accept(i + 1);
                fixture.worker.heartbeat();
                assertThat(fixture.jobs
                                .find(CLIP, EN, fingerprint())
                                .orElseThrow()
                                .leaseUntil())
                        .isAfter(fixture.clock.instant());
            }
        };
        fixture.worker.runNext();
        assertThat(fixture.maker.made).hasSize(1);
    }

    @Test
    void aJobThatGivesNoSignIsEndedAndTriedAgain() {
        fixture.maker.during = (percent, cancellation) -> {
            fixture.clock.pass(Duration.ofMinutes(4));
            fixture.worker.heartbeat();
        };
        fixture.worker.runNext();
        assertThat(fixture.maker.made).isEmpty();
        assertThat(fixture.jobs.find(CLIP, EN, fingerprint())).get().satisfies(job -> {
            assertThat(job.state()).isEqualTo(MediaJob.State.WAITING);
            assertThat(job.reason()).contains("no sign");
        });
    }

    @Test
    void aClipThatKillsItsWorkerIsNotTriedForEver() {
        for (var i = 0; i < ClaimedJobDocuments.MAX_ATTEMPTS; i++) {
            fixture.claims.claim("dead", java.util.EnumSet.allOf(MediaJob.Kind.class));
            fixture.claims.claim("dead", java.util.EnumSet.allOf(MediaJob.Kind.class));
            fixture.clock.pass(ClaimedJobDocuments.LEASE.plusSeconds(1));
        }
        assertThat(fixture.worker.runNext()).isFalse();
        assertThat(fixture.media.find(CLIP, EN)).get().isInstanceOf(Clip.Failed.class);
    }

    @Test
    void afterARestartGoesOnAtOnce() {
        fixture.worker.tidy();
        fixture.maker.during = (percent, cancellation) -> {
            throw new Killed();
        };
        try {
            fixture.worker.runNext();
        } catch (Killed expected) {
            // As kill -9 would, this leaves the job claimed.
        }
        fixture.maker.during = (percent, cancellation) -> {};
        var next = fixture.worker();
        next.tidy();
        while (next.runNext()) {}
        assertThat(fixture.maker.made).hasSize(2);
    }

    @Test
    void anOrderlyEndGivesTheJobBackUncounted() {
        fixture.maker.during = (percent, cancellation) -> fixture.worker.stop();
        fixture.worker.runNext();
        assertThat(fixture.jobs.newest()).allSatisfy(job -> {
            assertThat(job.state()).isEqualTo(MediaJob.State.WAITING);
            assertThat(job.attempts()).isZero();
        });
    }

    @Test
    void aCancelledJobEndsAndStaysEnded() {
        fixture.maker.during = (percent, cancellation) -> fixture.cancelAll();
        fixture.worker.runNext();
        assertThat(fixture.maker.made).isEmpty();
        assertThat(fixture.worker.runNext()).isFalse();
        assertThat(fixture.media.find(CLIP, EN)).get().isInstanceOf(Clip.Failed.class);
        assertThat(fixture.maker.folders).allSatisfy(work -> assertThat(work).doesNotExist());
        assertThat(fixture.sweep.sweep(Duration.ofDays(-1)))
                .as("files that were left")
                .isZero();
    }

    @Test
    void aNewVersionEndsTheWorkOnTheOldOne() {
        fixture.maker.during = (percent, cancellation) -> {
            if (fixture.maker.folders.size() == 1) {
                fixture.media.submit(MediaFixture.storyboard("改めた題"));
            }
        };
        while (fixture.worker.runNext()) {}
        assertThat(fixture.maker.folders).hasSize(3);
        assertThat(fixture.maker.made).hasSize(2);
    }

    @Test
    void theOldVersionPlaysUntilTheNewOneIsReady() {
        while (fixture.worker.runNext()) {}
        var old = (Clip.Ready) fixture.media.find(CLIP, JA).orElseThrow();
        fixture.media.submit(MediaFixture.storyboard("改めた題"));
        assertThat(fixture.media.find(CLIP, JA)).contains(old);
        while (fixture.worker.runNext()) {}
        var now = (Clip.Ready) fixture.media.find(CLIP, JA).orElseThrow();
        assertThat(now.poster()).isNotEqualTo(old.poster());
        var parts = old.poster().split("/");
        assertThat(fixture.media.findFile(CLIP, JA, parts[5], parts[6], fixture.signedIn.get()))
                .as("a page that is still open can go on")
                .isPresent();
    }

    @Test
    void leavesNoWorkingFolderBehind() {
        while (fixture.worker.runNext()) {}
        assertThat(fixture.maker.folders).hasSize(2).allSatisfy(work -> assertThat(work)
                .doesNotExist());
    }

    @Test
    void clearsAwayWhatACrashLeft() throws Exception {
        var left = Files.createDirectories(folder.resolve("work/crashed"));
        Files.writeString(left.resolve("1080p.mp4"), "half");
        fixture.worker.tidy();
        assertThat(left).doesNotExist();
    }

    @Test
    void whatSomebodyWaitsForComesFirst() {
        var other = Storyboards.of("c-other", STORYBOARD.scenes().getFirst());
        fixture.clock.pass(Duration.ofMinutes(1));
        fixture.media.submit(other);
        fixture.media.wanted(other.id());
        fixture.worker.runNext();
        assertThat(fixture.maker.made.getFirst()).startsWith("c-other");
    }

    private String fingerprint() {
        return fixture.clips.find(CLIP).orElseThrow().fingerprint();
    }

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }
}
