package dev.michi.media;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.preview.PreviewMaker;
import dev.michi.media.preview.Strip;
import dev.michi.media.preview.Suggestion;
import dev.michi.people.Permission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import tools.jackson.databind.json.JsonMapper;

class PreviewsTest {

    private static final Recording.Details DETAILS = new Recording.Details(
            90, 1280, 720, "30/1", false, "mov", "h264", 0, Optional.empty(), false, false, false);

    @TempDir
    private Path folder;

    private MediaFixture fixture;
    private Previews previews;
    private Desks desks;
    private RenderWorker worker;

    @BeforeEach
    void open() {
        fixture = new MediaFixture(folder);
        var documents = new PreviewDocuments(fixture.database);
        var store = new MediaStore(folder.resolve("media/previews"), fixture.clock);
        var work = new PreviewWork(documents, fixture.recordingDocuments, fixture.originals, store, PreviewsTest::make);
        worker = new RenderWorker(
                fixture.claims,
                fixture.logs,
                Map.of(MediaJob.Kind.PREVIEW, work),
                folder.resolve("previewing"),
                MediaFixture.PROPERTIES.patience(),
                task -> {},
                fixture.clock,
                event -> {});
        previews = new Previews(
                documents,
                fixture.recordingDocuments,
                fixture.recordings,
                fixture.originals,
                store,
                fixture.jobs,
                new RenderLanes(List.of(worker), List.of()),
                fixture.signedIn);
        desks = new Desks(new DeskDocuments(fixture.database), fixture.recordings, fixture.signedIn, fixture.clock);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private static PreviewMaker.Made make(
            Recording.Details details, Path source, Path folder, IntConsumer percent, Cancellation cancellation) {
        try {
            var film = Files.writeString(folder.resolve("film.jpg"), "film");
            return new PreviewMaker.Made(
                    Optional.empty(),
                    film,
                    new Strip(90, 12, 128, 72),
                    new byte[] {1, 2},
                    List.of(new Suggestion(1, 30, Suggestion.Why.SCENE)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRecordingIsLookedThroughOnceHoweverOftenItIsAsked() {
        var recording = fixture.usable("pictures", DETAILS);
        previews.on(new RecordingExamined(recording));
        previews.want(recording);
        assertThat(previews.find(recording)).isEmpty();

        assertThat(worker.runNext()).isTrue();
        previews.want(recording);

        assertThat(worker.runNext()).isFalse();
        var preview = previews.find(recording).orElseThrow();
        assertThat(preview.suggestions()).hasSize(1);
        assertThat(preview.peaks()).containsExactly(1, 2);
        assertThat(previews.findFile(recording, "film.jpg")).isPresent();
        assertThat(previews.findFile(recording, "video.mp4").orElseThrow().path())
                .hasContent("pictures");
        assertThat(previews.findFile(recording, "../secret")).isEmpty();
    }

    @Test
    void onePreparedByAnOlderMichiIsShownAndMadeAnew() {
        var recording = fixture.usable("pictures", DETAILS);
        previews.want(recording);
        worker.runNext();
        fixture.database.updateFirst(new Query(), new Update().set("schemaVersion", 1), PreviewDocument.class);

        assertThat(previews.find(recording)).isPresent();
        assertThat(worker.runNext()).isTrue();
        assertThat(previews.find(recording)).isPresent();
        assertThat(worker.runNext()).isFalse();
    }

    @Test
    void nobodyElseSeesARecordingOrWhatIsCutFromIt() {
        var recording = fixture.usable("pictures", DETAILS);
        previews.want(recording);
        worker.runNext();
        desks.save(recording, Optional.empty(), JsonMapper.shared().readTree("{\"title\":{}}"));

        fixture.person = "other-author";
        fixture.permissions.remove(Permission.PUBLISH);

        assertThat(previews.find(recording)).isEmpty();
        assertThat(previews.findFile(recording, "film.jpg")).isEmpty();
        assertThat(previews.findFile(recording, "video.mp4")).isEmpty();
        assertThat(desks.find(recording, Optional.empty())).isEmpty();
        assertThat(desks.save(recording, Optional.empty(), JsonMapper.shared().readTree("{}")))
                .isFalse();
    }

    @Test
    void whatIsCutIsThereAgainAsItWasLastSaved() {
        var recording = fixture.usable("pictures", DETAILS);
        assertThat(desks.find(recording, Optional.empty())).isEmpty();
        desks.save(recording, Optional.empty(), JsonMapper.shared().readTree("{\"ranges\":[{\"from\":1,\"to\":2}]}"));
        var last = JsonMapper.shared().readTree("{\"ranges\":[{\"from\":3,\"to\":4}]}");
        assertThat(desks.save(recording, Optional.empty(), last)).isTrue();
        assertThat(desks.find(recording, Optional.empty())).contains(last);
    }

    @Test
    void aDraftThatNoDeskMakesIsNotKept() {
        var recording = fixture.usable("pictures", DETAILS);
        assertThat(desks.save(recording, Optional.empty(), JsonMapper.shared().readTree("[1]")))
                .isFalse();
        var huge = "{\"x\":\"" + "x".repeat(600_000) + "\"}";
        assertThat(desks.save(recording, Optional.empty(), JsonMapper.shared().readTree(huge)))
                .isFalse();
        assertThat(desks.find(recording, Optional.empty())).isEmpty();
    }

    @Test
    void withItsRecordingAPreviewIsGoneForEverybody() {
        var recording = fixture.usable("pictures", DETAILS);
        previews.want(recording);
        worker.runNext();

        fixture.recordings.delete(recording);

        assertThat(previews.find(recording)).isEmpty();
        assertThat(previews.findFile(recording, "film.jpg")).isEmpty();
        previews.sweep();
        assertThat(new PreviewDocuments(fixture.database).all()).isEmpty();
    }
}
