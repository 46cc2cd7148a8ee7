package dev.michi.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.michi.media.cutting.Corpus;
import dev.michi.people.Permission;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

class RecordingsTest {

    private static final int MEGA = 1 << 20;

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
    void whatIsSentInIsExaminedAndThenUsable() throws Exception {
        var film = Files.readAllBytes(Corpus.simple(Corpus.finder().get(), folder));
        var received = (Receipt.Received) receive(film);
        assertThat(received.recording()).isInstanceOf(Recording.Examining.class);
        assertThat(fixture.allJobs.find(received.job())).get().satisfies(job -> assertThat(job.wanted())
                .isTrue());
        work();
        var usable = (Recording.Usable)
                fixture.recordings.find(received.recording().id()).orElseThrow();
        assertThat(usable.details().codec()).isEqualTo("h264");
        assertThat(usable.details().sound()).isPresent();
        assertThat(fixture.events).contains(new RecordingExamined(usable.id()));
    }

    @Test
    void theSameBytesOfTheSamePersonAreOneRecording() {
        var first = (Receipt.Received) receive(new byte[10]);
        var second = (Receipt.Received) receive(new byte[10]);
        assertThat(first.known()).isFalse();
        assertThat(second.known()).isTrue();
        assertThat(second.recording()).isEqualTo(first.recording());
        fixture.person = "somebody-else";
        assertThat(((Receipt.Received) receive(new byte[10])).recording().id())
                .isNotEqualTo(first.recording().id());
    }

    @Test
    void whatIsRefusedIsNotKeptAndTakesNoRoom() {
        var received = (Receipt.Received) receive("no film".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        work();
        assertThat(fixture.recordings.find(received.recording().id()))
                .get()
                .extracting(each -> ((Recording.Refused) each).reason())
                .isEqualTo(Recording.Refusal.NOT_A_VIDEO);
        assertThat(fixture.sweep.sweep(Duration.ofDays(-1)))
                .as("its file has gone already")
                .isZero();
        assertThat(fixture.recordingDocuments.bytes()).isZero();
    }

    @Test
    void aWrongChecksumLeavesNothing() {
        var receipt = fixture.recordings.receive(
                new ByteArrayInputStream(new byte[10]), 10, "a.mp4", Optional.of("0".repeat(64)));
        assertThat(receipt).isInstanceOf(Receipt.WrongChecksum.class);
        assertThat(fixture.sweep.sweep(Duration.ofDays(-1))).isZero();
    }

    @Test
    void tooMuchIsRefusedBeforeItHasAllCome() {
        assertThat(receive(new byte[3 * MEGA])).isEqualTo(new Receipt.NoRoom(Receipt.Reason.TOO_LARGE));
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() throws IOException {
                if (given++ > 5L * MEGA) {
                    throw new IOException("nobody stopped reading");
                }
                return 0;
            }
        };
        assertThat(fixture.recordings.receive(endless, -1, "a.mp4", Optional.empty()))
                .isInstanceOf(Receipt.NoRoom.class);
        assertThat(folder.resolve("media/recordings/incoming")).isEmptyDirectory();
    }

    @Test
    void quotasHoldForOnePersonAndForAll() {
        assertThat(receive(bytes(2 * MEGA, 1))).isInstanceOf(Receipt.Received.class);
        assertThat(receive(bytes(2 * MEGA, 2))).isEqualTo(new Receipt.NoRoom(Receipt.Reason.PERSON_QUOTA));
        fixture.person = "second";
        assertThat(receive(bytes(2 * MEGA, 3))).isInstanceOf(Receipt.Received.class);
        fixture.person = "third";
        assertThat(receive(bytes(2 * MEGA, 4))).isEqualTo(new Receipt.NoRoom(Receipt.Reason.TOTAL_QUOTA));
        fixture.usableBytes = 2 * MEGA;
        assertThat(receive(bytes(MEGA + 1, 5))).isInstanceOf(Receipt.NoRoom.class);
    }

    @Test
    void aDiskIsNeverFilledToTheBrim() {
        fixture.usableBytes = MEGA + 5;
        assertThat(receive(new byte[10])).isEqualTo(new Receipt.NoRoom(Receipt.Reason.DISK));
    }

    @Test
    void uploadsUnderWayDoNotFillTheDiskTogether() throws IOException {
        fixture.usableBytes = 5 * MEGA;
        var first = (Upload.At) fixture.uploads.create(OptionalLong.of(2 * MEGA), "a.mp4", Optional.empty());
        fixture.person = "second";
        assertThat(fixture.uploads.create(OptionalLong.of(2 * MEGA + 1), "b.mp4", Optional.empty()))
                .isEqualTo(new Upload.NoRoom(Receipt.Reason.DISK));
        assertThat(fixture.uploads.create(OptionalLong.of(2 * MEGA), "b.mp4", Optional.empty()))
                .isInstanceOf(Upload.At.class);
        fixture.person = "abe-sakura";
        fixture.usableBytes = 2 * MEGA;
        assertThat(part(first, new byte[10])).as("filled by others").isEqualTo(new Upload.NoRoom(Receipt.Reason.DISK));
        fixture.usableBytes = 5 * MEGA;
        assertThat(part(first, new byte[10])).isInstanceOf(Upload.At.class);
    }

    @Test
    void uploadsThatBeginAtOnceAreCountedOnceEach() throws Exception {
        fixture.usableBytes = 13 * MEGA / 4;
        try (var at = Executors.newFixedThreadPool(8)) {
            var all = at.invokeAll(Collections.nCopies(
                    8, () -> fixture.uploads.create(OptionalLong.of(MEGA / 4), "a.mp4", Optional.empty())));
            for (var each : all) {
                assertThat(each.get()).isInstanceOf(Upload.At.class);
            }
        }
    }

    private Upload part(Upload.At upload, byte[] bytes) throws IOException {
        return fixture.uploads.append(
                upload.recording(), 0, OptionalLong.empty(), new ByteArrayInputStream(bytes), new byte[0]);
    }

    @Test
    void aLineThatGoesDeadLeavesNothing() {
        var dead = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> fixture.recordings.receive(dead, 100, "a.mp4", Optional.empty()))
                .isInstanceOf(MediaException.class);
        assertThat(folder.resolve("media/recordings/incoming")).isEmptyDirectory();
        assertThat(receive(bytes(2 * MEGA, 1))).as("its room is free again").isInstanceOf(Receipt.Received.class);
    }

    @Test
    void deletingTakesTheFileUnlessSomebodyElseHasTheSame() {
        var mine = ((Receipt.Received) receive(new byte[10])).recording().id();
        var hash = java.util.Objects.requireNonNull(
                fixture.recordingDocuments.find(mine).orElseThrow().hash());
        fixture.person = "somebody-else";
        var theirs = ((Receipt.Received) receive(new byte[10])).recording().id();
        fixture.recordings.delete(mine);
        assertThat(fixture.originals.find(hash)).isPresent();
        fixture.recordings.delete(theirs);
        assertThat(fixture.originals.find(hash)).isEmpty();
        assertThat(fixture.worker.runNext()).as("nobody examines it any more").isFalse();
    }

    @Test
    void afterItsTimeARecordingIsClearedAway() {
        var id = ((Receipt.Received) receive(new byte[10])).recording().id();
        fixture.clock.pass(Duration.ofDays(364));
        fixture.sweep.sweep(Duration.ofDays(1));
        assertThat(fixture.recordings.find(id)).isPresent();
        fixture.clock.pass(Duration.ofDays(2));
        assertThat(fixture.sweep.sweep(Duration.ofDays(-1))).isEqualTo(1);
        assertThat(fixture.recordings.find(id)).isEmpty();
    }

    @Test
    void anUploadIsBegunOnceHoweverOftenItsAnswerIsLost() throws Exception {
        var key = Optional.of("k-1");
        var begun = (Upload.At) fixture.uploads.create(OptionalLong.of(100), "screen.mp4", key);
        var part = new ByteArrayInputStream(new byte[40]);
        fixture.uploads.append(begun.recording(), 0, OptionalLong.empty(), part, new byte[0]);

        var again = fixture.uploads.create(OptionalLong.of(100), "screen.mp4", key);

        assertThat(again).isEqualTo(new Upload.At(begun.recording(), 40, OptionalLong.of(100)));
        assertThat(fixture.recordings.list(Optional.empty(), 10)).hasSize(1);
        assertThat(fixture.uploads.create(OptionalLong.of(100), "other.mp4", key))
                .as("another file")
                .isNotEqualTo(again);
    }

    @Test
    void anUploadWhoseServerDiedBeforeItsFileWasThereIsBegunAgain() throws Exception {
        var key = Optional.of("k-1");
        var begun = (Upload.At) fixture.uploads.create(OptionalLong.of(40), "screen.mp4", key);
        Files.delete(folder.resolve("media/uploads/" + begun.recording()));

        fixture.uploads.create(OptionalLong.of(40), "screen.mp4", key);

        var part = new ByteArrayInputStream(new byte[40]);
        assertThat(fixture.uploads.append(begun.recording(), 0, OptionalLong.empty(), part, new byte[0]))
                .isEqualTo(new Upload.At(begun.recording(), 40, OptionalLong.of(40)));
    }

    @Test
    void anUploadThatNobodyGoesOnWithLeavesNothing() throws Exception {
        var begun = (Upload.At) fixture.uploads.create(OptionalLong.of(100), "screen.mp4", Optional.empty());
        fixture.uploads.append(
                begun.recording(), 0, OptionalLong.empty(), new ByteArrayInputStream(new byte[40]), new byte[0]);
        fixture.clock.pass(Duration.ofDays(6));
        fixture.sweep.sweep(Duration.ZERO);
        assertThat(fixture.uploads.find(begun.recording())).isInstanceOf(Upload.At.class);
        fixture.clock.pass(Duration.ofDays(2));
        assertThat(fixture.sweep.sweep(Duration.ZERO)).isEqualTo(1);
        assertThat(fixture.uploads.find(begun.recording())).isInstanceOf(Upload.NotFound.class);
        assertThat(folder.resolve("media/uploads")).isEmptyDirectory();
    }

    @Test
    void oneSeesOnesOwnAndPublishersSeeAll() {
        var id = ((Receipt.Received) receive(new byte[10])).recording().id();
        fixture.person = "somebody-else";
        fixture.permissions.remove(Permission.PUBLISH);
        assertThat(fixture.recordings.find(id)).isEmpty();
        assertThat(fixture.recordings.list(Optional.empty(), 10)).isEmpty();
        assertThat(fixture.recordings.delete(id)).isFalse();
        assertThat(fixture.allJobs.find(JobDocument.id(id)))
                .as("an administrator sees every job")
                .isPresent();
        fixture.permissions.remove(Permission.ADMINISTER);
        assertThat(fixture.allJobs.find(JobDocument.id(id))).isEmpty();
        fixture.permissions.add(Permission.PUBLISH);
        assertThat(fixture.recordings.list(Optional.empty(), 10)).hasSize(1);
        fixture.permissions.remove(Permission.WRITE);
        assertThatThrownBy(() -> fixture.recordings.find(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> receive(new byte[10])).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\0", "\r\n", "  ", "\u202e"})
    void aNameThatCannotBeShownIsReplaced(String name) {
        assertThat(Recordings.shown(name)).isEqualTo("recording");
    }

    @Test
    void namesAreOnlyShown() {
        assertThat(Recordings.shown("../../etc/passwd\n'; rm -rf \"x\u0000"))
                .isEqualTo("../../etc/passwd'; rm -rf \"x");
        assertThat(Recordings.shown("長".repeat(500))).hasSize(200);
        fixture.recordings.receive(
                new ByteArrayInputStream(new byte[10]), 10, "../../../escaped.mp4", Optional.empty());
        assertThat(folder.resolve("../escaped.mp4")).doesNotExist();
    }

    private Receipt receive(byte[] content) {
        return fixture.recordings.receive(
                new ByteArrayInputStream(content), content.length, "screen.mp4", Optional.empty());
    }

    private static byte[] bytes(int length, int different) {
        var bytes = new byte[length];
        bytes[0] = (byte) different;
        return bytes;
    }

    private void work() {
        while (fixture.worker.runNext()) {}
    }
}
