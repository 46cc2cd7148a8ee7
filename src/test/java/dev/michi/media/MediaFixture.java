package dev.michi.media;

import dev.michi.media.cutting.Corpus;
import dev.michi.media.examining.Examiner;
import dev.michi.media.ffmpeg.Bounds;
import dev.michi.media.timeline.Narration;
import dev.michi.media.typesetting.LineBreaker;
import dev.michi.media.typesetting.Phrases;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import dev.michi.platform.DatabaseKind;
import dev.michi.platform.TestDatabase;
import dev.michi.shared.LocalizedText;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mockito.Mockito;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.unit.DataSize;

/** Media with a fake maker and a clock that stands still. Jobs run when the test says so. */
public final class MediaFixture implements AutoCloseable {

    static final MediaProperties PROPERTIES = new MediaProperties(
            null,
            true,
            DataSize.ofMegabytes(2),
            DataSize.ofMegabytes(4),
            DataSize.ofMegabytes(3),
            DataSize.ofMegabytes(5),
            DataSize.ofMegabytes(1),
            Duration.ofDays(365),
            Duration.ofHours(6),
            Duration.ofMinutes(20),
            DataSize.ofGigabytes(6),
            DataSize.ofGigabytes(1),
            Duration.ofMinutes(3));

    private static final Examiner EXAMINER =
            new Examiner(Corpus.finder(), new Bounds(Duration.ofSeconds(20), 6L << 30, 1L << 30), 6 * 3600);

    static final Storyboard STORYBOARD = storyboard("線を聞く");

    final TickingClock clock = new TickingClock();
    final FakeMaker maker = new FakeMaker();
    final List<Object> events = new ArrayList<>();
    final Set<Permission> permissions = EnumSet.allOf(Permission.class);
    final org.springframework.data.mongodb.core.MongoTemplate database = TestDatabase.create();
    final JobDocuments jobs = new JobDocuments(database, clock);
    final ClaimedJobDocuments claims = new ClaimedJobDocuments(database, clock);
    final JobLogDocuments logs = new JobLogDocuments(database, clock);
    final ClipDocuments clips;
    final ClipTagDocuments tagDocuments = new ClipTagDocuments(database);
    final RecordingDocuments recordingDocuments = new RecordingDocuments(database);
    final List<ClipUses> uses = new ArrayList<>();
    final FakeCutter cutter = new FakeCutter();
    final FakeSignedIn signedIn = new FakeSignedIn();
    final MediaStore store;
    final RenditionStore renditions;
    final Originals originals;
    final StorageRoom room;
    final PartialFiles partials;
    final Recordings recordings;
    final Uploads uploads;
    final ClipStudio studio;
    final ClipLibrary library;
    final ClipTags tags;
    final RecordingSweep sweep;
    volatile long usableBytes = 1L << 40;
    String person = "abe-sakura";
    final Path folder;
    final RenderWorker worker;
    final Media media;
    final Jobs allJobs;

    MediaFixture(Path folder) {
        this(folder, DatabaseKind.EMBEDDED);
    }

    MediaFixture(Path folder, DatabaseKind kind) {
        this.folder = folder;
        this.clips = new ClipDocuments(database, kind);
        this.store = new MediaStore(folder.resolve("media"), clock);
        this.renditions = new RenditionStore(new MediaStore(folder.resolve("media/clips"), clock), store, clips, clock);
        this.originals = new Originals(new MediaStore(folder.resolve("media/recordings"), clock), recordingDocuments);
        this.partials = new PartialFiles(folder.resolve("media/uploads"));
        this.worker = worker();
        var lanes = new RenderLanes(List.of(worker), List.of());
        var access = new ClipAccess(provide(uses));
        this.media = new Media(
                store,
                clips,
                jobs,
                lanes,
                renditions,
                access,
                new ClipWatchers(),
                new Narration(new LineBreaker(Phrases.japanese())),
                signedIn,
                clock);
        this.allJobs = new Jobs(jobs, logs, lanes, signedIn);
        this.room = new StorageRoom(recordingDocuments, PROPERTIES, () -> usableBytes);
        this.recordings =
                new Recordings(recordingDocuments, originals, partials, room, jobs, lanes, PROPERTIES, signedIn, clock);
        this.uploads = new Uploads(recordingDocuments, partials, room, jobs, lanes, PROPERTIES, signedIn, clock);
        var versions = new ClipVersions(media, clock);
        this.studio = new ClipStudio(
                clips,
                versions,
                new WishChecks(versions, recordings, PROPERTIES),
                recordingDocuments,
                renditions,
                jobs,
                logs,
                tagDocuments,
                lanes,
                access,
                media,
                signedIn);
        this.library = new ClipLibrary(clips, tagDocuments, media, access, provide(List.of()), signedIn);
        this.tags = new ClipTags(tagDocuments, clips, signedIn);
        this.sweep = new RecordingSweep(recordingDocuments, partials, originals, renditions, PROPERTIES, clock);
    }

    void cancelAll() {
        allJobs.newest().forEach(job -> allJobs.cancel(job.id()));
    }

    /** Another process on the same database and data folder. */
    RenderWorker worker() {
        return worker(clips);
    }

    /** One that writes clips elsewhere. */
    RenderWorker worker(ClipDocuments clips) {
        return new RenderWorker(
                claims,
                logs,
                Map.of(
                        MediaJob.Kind.STORYBOARD, new StoryboardWork(clips, jobs, renditions, maker),
                        MediaJob.Kind.CUT, new CutWork(clips, recordingDocuments, originals, renditions, cutter),
                        MediaJob.Kind.EXAMINATION,
                                new ExaminationWork(recordingDocuments, originals, partials, EXAMINER)),
                folder.resolve("work"),
                PROPERTIES.patience(),
                task -> {},
                clock,
                events::add);
    }

    /** A recording that was found to be usable. */
    RecordingId usable(String content, Recording.Details details) {
        return usable(content.getBytes(java.nio.charset.StandardCharsets.UTF_8), details);
    }

    RecordingId usable(Path file, Recording.Details details) throws java.io.IOException {
        return usable(java.nio.file.Files.readAllBytes(file), details);
    }

    private RecordingId usable(byte[] content, Recording.Details details) {
        var file = originals.put(new java.io.ByteArrayInputStream(content));
        var id = Recordings.idOf(new PersonId(person), file.hash());
        recordingDocuments.save(new RecordingDocument(
                id.value(),
                1,
                person,
                "screen.mp4",
                file.bytes(),
                file.bytes(),
                file.hash(),
                RecordingDocument.State.EXAMINING,
                null,
                null,
                clock.instant(),
                clock.instant(),
                null));
        recordingDocuments.usable(id, details);
        return id;
    }

    private static <T> ObjectProvider<T> provide(List<T> beans) {
        return new ObjectProvider<>() {
            @Override
            public java.util.stream.Stream<T> stream() {
                return beans.stream();
            }
        };
    }

    static Storyboard storyboard(String title) {
        return Storyboards.of(
                "c-lines",
                Storyboards.scene(
                        Storyboard.Layout.TITLE,
                        new LocalizedText(title, "Hear the line"),
                        new LocalizedText("まず聞きます。", "Listen first."),
                        12));
    }

    @Override
    public void close() {
        database.getDb().drop();
    }

    final class FakeSignedIn implements SignedIn {

        @Override
        public Optional<Person> find() {
            return Optional.of(get());
        }

        @Override
        public Person get() {
            var who = Mockito.mock(Person.class);
            Mockito.when(who.id()).thenReturn(new PersonId(person));
            Mockito.when(who.may(Mockito.any())).thenAnswer(call -> permissions.contains(call.getArgument(0)));
            return who;
        }

        @Override
        public Person require(Permission permission) {
            if (!permissions.contains(permission)) {
                throw new AccessDeniedException(permission.name());
            }
            return get();
        }
    }
}
