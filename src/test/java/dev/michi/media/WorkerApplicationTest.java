package dev.michi.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.michi.media.cutting.Corpus;
import dev.michi.platform.DatabaseKind;
import dev.michi.platform.StartupFailure;
import dev.michi.platform.TestDatabase;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worker beside a portal that does no jobs itself, on one database. */
class WorkerApplicationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    Path folder;

    @Test
    void aWorkerDoesThePortalsJobsAndThePortalHearsOfIt() throws Exception {
        try (var portal = new MediaFixture(folder.resolve("portal"), DatabaseKind.SHARED)) {
            portal.clock.pass(
                    Duration.between(portal.clock.instant(), Clock.systemUTC().instant()));
            var film = Files.readAllBytes(Corpus.simple(Corpus.finder().get(), folder));
            var received = (Receipt.Received) portal.recordings.receive(
                    new ByteArrayInputStream(film), film.length, "screen.mp4", Optional.empty());
            var recording = received.recording().id();
            try (var worker = WorkerApplication.run(
                    "--michi.data=" + folder.resolve("worker"),
                    "--michi.worker-media=" + folder.resolve("portal/media"),
                    "--spring.mongodb.uri=" + TestDatabase.address(portal.database))) {
                assertThat(worker.isActive()).isTrue();
                await().atMost(PATIENCE)
                        .until(() -> portal.recordings.find(recording).orElseThrow() instanceof Recording.Usable);
                var wish = new ClipWish.FromRecording(
                        new Cut(recording, List.of(new Cut.Range(0, 1)), List.of()),
                        new LocalizedText("題", "Title"),
                        Map.of(),
                        List.of());
                var clip = ((ClipOutcome.Accepted) portal.studio.create(wish, Optional.of("a"))).clip();
                await().atMost(PATIENCE)
                        .until(() -> portal.media.find(clip, Language.EN).orElseThrow() instanceof Clip.Ready);
                var made = (Clip.Ready) portal.media.find(clip, Language.EN).orElseThrow();
                assertThat(portal.clips.find(clip).orElseThrow().files())
                        .as("its files are in the portal's store")
                        .isNotEmpty()
                        .allMatch(file -> portal.renditions.find(file.hash()).isPresent());
                assertThat(made.sources()).isNotEmpty();
                var news = new NewsFromElsewhere(
                        portal.jobs,
                        new RenderLanes(List.of(portal.worker), List.of()),
                        DatabaseKind.SHARED,
                        Clock.systemUTC(),
                        portal.events::add);
                await().atMost(PATIENCE).until(() -> {
                    news.look();
                    return portal.events.contains(new ClipReady(clip, Language.EN));
                });
                assertThat(portal.events).contains(new RecordingExamined(recording));
                portal.events.clear();
                news.look();
                assertThat(portal.events).as("nothing is told twice").isEmpty();
            }
        }
    }

    @Test
    void withoutASharedDatabaseItSaysWhatItNeeds() {
        assertThatThrownBy(() -> WorkerApplication.run(
                        "--michi.data=" + folder.resolve("worker"), "--michi.worker-media=" + folder))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("SPRING_MONGODB_URI");
        assertThat(folder.resolve("worker")).as("nothing was begun").doesNotExist();
    }

    @Test
    void aFolderThatIsNoPortalsMediaIsRefused() {
        assertThatThrownBy(() -> WorkerApplication.run(
                        "--michi.worker-media=" + folder, "--spring.mongodb.uri=mongodb://127.0.0.1:1/michi"))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("--media DIR");
    }
}
