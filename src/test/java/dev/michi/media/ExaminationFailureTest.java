package dev.michi.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.michi.media.examining.Examination;
import dev.michi.media.examining.Examiner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking at a recording can fail for reasons that do not lie in it: nobody waits for ever, and nothing has to be sent again. */
class ExaminationFailureTest {

    @TempDir
    Path folder;

    private final Examiner examiner = mock(Examiner.class);
    private MediaFixture fixture;
    private RenderWorker worker;

    @BeforeEach
    void open() throws IOException {
        fixture = new MediaFixture(folder);
        worker = new RenderWorker(
                fixture.claims,
                fixture.logs,
                Map.of(
                        MediaJob.Kind.EXAMINATION,
                        new ExaminationWork(fixture.recordingDocuments, fixture.originals, fixture.partials, examiner)),
                folder.resolve("work"),
                MediaFixture.PROPERTIES.patience(),
                task -> {},
                fixture.clock,
                event -> {});
        when(examiner.examine(any(), any(), any())).thenThrow(new IOException("the tool crashed"));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void afterTheLastTryItIsSaidThatItFailed() {
        var id = receive();
        tryAll();

        assertThat(fixture.recordings.find(id))
                .get()
                .isInstanceOfSatisfying(Recording.Refused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Recording.Refusal.NOT_EXAMINED));
    }

    @Test
    void itIsLookedAtAgainWithoutBeingSentAgain() throws IOException {
        var id = receive();
        tryAll();
        fixture.recordings.examineAgain(id);
        assertThat(fixture.recordings.find(id)).get().isInstanceOf(Recording.Examining.class);

        org.mockito.Mockito.doReturn(new Examination.Refused(Recording.Refusal.TOO_SHORT))
                .when(examiner)
                .examine(any(), any(), any());
        tryAll();
        assertThat(fixture.recordings.find(id))
                .get()
                .isInstanceOfSatisfying(Recording.Refused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Recording.Refusal.TOO_SHORT));
    }

    @Test
    void whatWasRefusedForAReasonIsNotLookedAtAgain() throws IOException {
        org.mockito.Mockito.doReturn(new Examination.Refused(Recording.Refusal.DAMAGED))
                .when(examiner)
                .examine(any(), any(), any());
        var id = receive();
        tryAll();
        fixture.recordings.examineAgain(id);

        assertThat(fixture.recordings.find(id))
                .get()
                .isInstanceOfSatisfying(Recording.Refused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Recording.Refusal.DAMAGED));
    }

    private RecordingId receive() {
        var content = new ByteArrayInputStream("a film".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var received = (Receipt.Received) fixture.recordings.receive(content, 6, "film.mp4", Optional.empty());
        return received.recording().id();
    }

    private void tryAll() {
        for (int number = 0; number < 2 * ClaimedJobDocuments.MAX_ATTEMPTS; number++) {
            worker.runNext();
            fixture.clock.pass(Duration.ofHours(1));
        }
    }
}
