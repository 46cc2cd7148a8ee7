package dev.michi.media;

import static dev.michi.media.MediaFixture.STORYBOARD;
import static dev.michi.shared.Language.JA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.michi.people.Permission;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.access.AccessDeniedException;

class MediaTest {

    private static final ClipId CLIP = STORYBOARD.id();

    @TempDir
    Path folder;

    private MediaFixture fixture;

    @BeforeEach
    void open() {
        fixture = new MediaFixture(folder);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void knowsNoClipThatNobodySubmitted() {
        assertThat(fixture.media.find(CLIP, JA)).isEmpty();
        assertThat(fixture.media.seconds(CLIP)).isEmpty();
    }

    @Test
    void aWaitingClipAlreadyHasItsTranscriptAndLength() {
        fixture.media.submit(STORYBOARD);
        var clip = fixture.media.find(CLIP, JA).orElseThrow();
        assertThat(clip).isInstanceOf(Clip.Waiting.class);
        assertThat(clip.transcript()).extracting(Clip.Cue::text).containsExactly("まず聞きます。");
        assertThat(clip.length()).hasSeconds(12);
        assertThat(fixture.media.seconds(CLIP)).hasValue(12);
    }

    @Test
    void submittingTheSameAgainChangesNothing() {
        fixture.media.submit(STORYBOARD);
        while (fixture.worker.runNext()) {}
        var before = fixture.jobs.newest();
        fixture.media.submit(MediaFixture.storyboard("線を聞く"));
        assertThat(fixture.worker.runNext()).isFalse();
        assertThat(fixture.jobs.newest()).isEqualTo(before).isNotEmpty();
    }

    @Test
    void goingBackToAnEarlierVersionMakesItAgain() {
        fixture.media.submit(STORYBOARD);
        while (fixture.worker.runNext()) {}
        fixture.media.submit(MediaFixture.storyboard("別の題"));
        fixture.media.submit(STORYBOARD);
        while (fixture.worker.runNext()) {}
        assertThat(fixture.media.find(CLIP, JA)).get().isInstanceOf(Clip.Ready.class);
        assertThat(fixture.jobs.newest())
                .noneMatch(job -> job.state() == MediaJob.State.WAITING || job.state() == MediaJob.State.RUNNING);
    }

    @Test
    void aPictureWithOtherContentMakesAnotherClip() {
        var one = StoryboardJson.fingerprint(STORYBOARD, 1);
        assertThat(StoryboardJson.fingerprint(MediaFixture.storyboard("線を聞く"), 1))
                .isEqualTo(one);
        assertThat(StoryboardJson.fingerprint(MediaFixture.storyboard("別の題"), 1))
                .isNotEqualTo(one);
        assertThat(StoryboardJson.fingerprint(STORYBOARD, 2)).isNotEqualTo(one);
    }

    @Test
    void aStoryboardIsReadAsItWasWritten() {
        assertThat(StoryboardJson.read(StoryboardJson.write(STORYBOARD))).isEqualTo(STORYBOARD);
    }

    @Test
    void captionsOfBothLanguagesComeWithTheClipItsOwnFirst() {
        fixture.media.submit(STORYBOARD);
        while (fixture.worker.runNext()) {}
        var ready = (Clip.Ready) fixture.media.find(CLIP, JA).orElseThrow();
        assertThat(ready.captions()).extracting(each -> each.language().tag()).containsExactly("ja", "en");
        assertThat(ready.sources()).extracting(Clip.Source::height).containsExactly(1080, 720, 480);
    }

    @Test
    void aFailedClipIsMadeWhenAnAdministratorRetries() {
        fixture.media.submit(STORYBOARD);
        fixture.cancelAll();
        assertThat(fixture.worker.runNext()).isFalse();
        fixture.allJobs.retry(fixture.clips.find(CLIP).orElseThrow().jobId(JA));
        assertThat(fixture.worker.runNext()).isTrue();
        assertThat(fixture.media.find(CLIP, JA)).get().isInstanceOf(Clip.Ready.class);
    }

    @Test
    void onlyAdministratorsAndAuthorsSeeAndStopJobs() {
        fixture.permissions.remove(Permission.ADMINISTER);
        fixture.permissions.remove(Permission.WRITE);
        assertThatThrownBy(() -> fixture.allJobs.newest()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fixture.allJobs.cancel("a")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> fixture.allJobs.retry("a")).isInstanceOf(AccessDeniedException.class);
    }
}
