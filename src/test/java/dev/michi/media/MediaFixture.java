package dev.michi.media;

import dev.michi.media.timeline.Narration;
import dev.michi.media.typesetting.LineBreaker;
import dev.michi.media.typesetting.Phrases;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.SignedIn;
import dev.michi.platform.TestDatabase;
import dev.michi.shared.LocalizedText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mockito.Mockito;
import org.springframework.security.access.AccessDeniedException;

/** Media with a fake maker and a clock that stands still. Jobs run when the test says so. */
public final class MediaFixture implements AutoCloseable {

    static final Storyboard STORYBOARD = storyboard("線を聞く");

    final TickingClock clock = new TickingClock();
    final FakeMaker maker = new FakeMaker();
    final List<Object> events = new ArrayList<>();
    final Set<Permission> permissions = EnumSet.allOf(Permission.class);
    final org.springframework.data.mongodb.core.MongoTemplate database = TestDatabase.create();
    final JobDocuments jobs = new JobDocuments(database, clock);
    final ClipDocuments clips = new ClipDocuments(database);
    final MediaStore store;
    final Path folder;
    final RenderWorker worker;
    final Media media;

    MediaFixture(Path folder) {
        this.folder = folder;
        this.store = new MediaStore(folder.resolve("media"), clock);
        this.worker = worker();
        this.media = new Media(
                store,
                clips,
                jobs,
                worker,
                new ClipWatchers(),
                new Narration(new LineBreaker(Phrases.japanese())),
                new FakeSignedIn(),
                clock);
    }

    /** Another process on the same database and data folder. */
    RenderWorker worker() {
        return new RenderWorker(
                jobs,
                clips,
                new RenditionStore(store, clock),
                maker,
                folder.resolve("work"),
                task -> {},
                clock,
                events::add);
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

    private final class FakeSignedIn implements SignedIn {

        @Override
        public Optional<Person> find() {
            return Optional.empty();
        }

        @Override
        public Person get() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Person require(Permission permission) {
            if (!permissions.contains(permission)) {
                throw new AccessDeniedException(permission.name());
            }
            return Mockito.mock(Person.class);
        }
    }
}
