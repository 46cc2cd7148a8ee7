package dev.michi.authoring;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import dev.michi.audit.AuditFixture;
import dev.michi.audit.AuditLog;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.ContentSources;
import dev.michi.catalog.MemoryDatabase;
import dev.michi.catalog.Publications;
import dev.michi.catalog.pack.CatalogFixture;
import dev.michi.catalog.pack.ImportResult;
import dev.michi.catalog.pack.SourceReading;
import dev.michi.media.ClipId;
import dev.michi.media.MediaFile;
import dev.michi.media.MediaIntake;
import dev.michi.media.MediaStore;
import dev.michi.media.Storyboard;
import dev.michi.people.Customer;
import dev.michi.people.CustomerId;
import dev.michi.people.Organisation;
import dev.michi.people.People;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.PersonName;
import dev.michi.people.Role;
import dev.michi.people.SignedIn;
import dev.michi.people.Theme;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.FileSystemUtils;

/** The studio on a database of its own: Mei writes, Sho and Aya publish, Haruka learns. */
final class WritingRoom implements AutoCloseable {

    static final Person MEI = person("mei", Role.AUTHOR);
    static final Person RIN = person("rin", Role.AUTHOR);
    static final Person SHO = person("sho", Role.PUBLISHER);
    static final Person AYA = person("aya", Role.PUBLISHER);
    static final Person HARUKA = person("haruka", Role.LEARNER);

    private static final List<Person> EVERYBODY = List.of(MEI, RIN, SHO, AYA, HARUKA);

    final MemoryDatabase database = new MemoryDatabase();
    final Catalog catalog = database.catalog();
    final ContentSources sources = database.sources();
    final Publications publications = database.publications(catalog);
    final Drafts drafts;
    final UnitMoves moves;
    final Companions companions;
    final UnitMover mover;
    final UnitMoveDocuments pendingMoves;
    final Beginnings beginnings;
    final Authorship authorship;
    final DraftPreviews previews;
    final Workflow workflow;
    final Comments comments;
    final Presence presence;
    final Versions versions;
    final Studio studio;
    final DraftCheck check;
    final PackExport export;
    final PackImport imports;
    final PublishClock publishClock;
    final AuditLog audit;
    final SourceReading reading;
    final ReadingTime time = new ReadingTime(clip -> OptionalDouble.empty());

    private final ThreadLocal<Person> asking = ThreadLocal.withInitial(() -> MEI);
    private final Path folder;
    private volatile Instant now = Instant.parse("2026-11-24T00:00:00Z");

    WritingRoom() {
        this(false);
    }

    WritingRoom(boolean ownApproval) {
        try {
            folder = Files.createTempDirectory("writing-room");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var clock = new RoomClock();
        var store = new MediaStore(folder, clock);
        var media = new Shelf(store);
        var documents = new DraftDocuments(database.operations());
        var access = new DraftAccess(signedIn(), documents);
        audit = AuditFixture.log(database.operations(), signedIn(), clock);
        reading = CatalogFixture.reading(catalog, media, store, database);
        var origins = new DraftOrigins(catalog, sources, documents);
        var handovers = new Handovers(catalog, documents);
        var awaited = new Awaited(catalog, documents);
        companions = new Companions(access, handovers, awaited);
        check = new DraftCheck(reading, origins, handovers, awaited, time, organisation(), clock);
        var links = new PreviewLinkDocuments(database.operations());
        var said = new CommentDocuments(database.operations());
        var revisions = new RevisionDocuments(database.operations());
        var addresses = new Addresses(catalog, documents, origins);
        pendingMoves = new UnitMoveDocuments(database.operations());
        mover = new UnitMover(documents, revisions, said, pendingMoves, handovers, addresses, audit, clock);
        drafts = new Drafts(access, documents, revisions, said, links, origins, mover, audit, signedIn(), clock);
        moves = new UnitMoves(access, drafts, documents, mover, catalog, clock);
        beginnings = new Beginnings(access, documents, addresses, new Templates(), audit, clock);
        authorship = new Authorship(access, documents, people(), audit, signedIn());
        previews = new DraftPreviews(access, documents, links, check, audit, signedIn(), clock);
        comments = new Comments(access, said, signedIn(), clock);
        presence = new Presence(access, clock);
        var releases = new TrailReleaseDocuments(database.operations());
        var questions = new Questions(reading);
        var decisions = new Decisions(check, origins, handovers, releases, questions, people());
        var release =
                new Release(documents, handovers, catalog, sources, publications, releases, questions, media, audit);
        var publisher = new Publisher(documents, check, handovers, companions, decisions, release, audit);
        workflow = new Workflow(
                access,
                documents,
                comments,
                publisher,
                decisions,
                catalog,
                sources,
                audit,
                signedIn(),
                new AuthoringProperties(ownApproval),
                clock);
        publishClock = new PublishClock(documents, publisher, clock);
        versions = new Versions(access, drafts, origins, publications, releases, sources, catalog, audit, signedIn());
        studio = new Studio(access, documents, catalog);
        export = new PackExport(versions, drafts, store, time, clock);
        imports = new PackImport(reading, media, drafts, origins, beginnings, awaited, check, time, audit, signedIn());
    }

    /** Imports a pack, as the launcher does. */
    ImportResult bring(Path pack) {
        return CatalogFixture.bring(pack, catalog, new Shelf(new MediaStore(folder, new RoomClock())), database);
    }

    WritingRoom as(Person person) {
        asking.set(person);
        return this;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    Instant now() {
        return now;
    }

    @Override
    public void close() {
        database.close();
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    /** A module with all it needs. */
    ModuleManuscript complete(Draft draft) {
        var module = (ModuleManuscript) draft.manuscript();
        var lines = new LocalizedTexts(List.of("一つめ"), List.of("First"));
        var intro = new BlockManuscript(
                "intro", BlockManuscript.TEXT, "", LocalizedText.EMPTY, new LocalizedText("はじめの文。", "The first text."));
        var unit = new UnitManuscript(
                "u-" + module.slug(),
                "begin",
                new LocalizedText("はじめ", "Begin"),
                3,
                List.of(intro),
                List.of(question()),
                List.of());
        return new ModuleManuscript(
                module.id(),
                module.slug(),
                module.version(),
                new LocalizedText("題", "Title"),
                new LocalizedText("要約", "Summary"),
                "entry-rules",
                "starter",
                List.of("csm"),
                List.of(),
                "",
                new LocalizedTexts(List.of("規則"), List.of("RULE")),
                lines,
                lines,
                module.owner().name().isEmpty()
                        ? new Manuscript.Owner(
                                new LocalizedText("彩", "Aya"), new LocalizedText("CS", "CS"), "a@b.example")
                        : new Manuscript.Owner(
                                module.owner().name(),
                                new LocalizedText("CS", "CS"),
                                module.owner().email()),
                "2027-02-01",
                List.of(new Manuscript.Source(
                        new LocalizedText("会議", "Meeting"), new LocalizedText("決定", "Decided"), "")),
                module.changes(),
                false,
                module.customers(),
                ModuleManuscript.BOTH_LANGUAGES,
                List.of(unit),
                List.of(),
                List.of(),
                List.of());
    }

    static QuestionManuscript question() {
        return new QuestionManuscript(
                "who",
                "single",
                new LocalizedText("だれ？", "Who?"),
                LocalizedText.EMPTY,
                null,
                List.of(
                        new QuestionManuscript.Option(
                                "yes", true, new LocalizedText("はい", "Yes"), new LocalizedText("正解", "Right")),
                        new QuestionManuscript.Option(
                                "no", false, new LocalizedText("いいえ", "No"), new LocalizedText("違う", "Wrong"))),
                List.of(),
                LocalizedTexts.EMPTY,
                LocalizedText.EMPTY,
                List.of());
    }

    /** @param slug empty for one that is made of the title */
    Draft begun(DraftId.Kind kind, Template template, LocalizedText title, String slug) {
        var wish = new Beginnings.Wish(kind, template, title, slug);
        return ((Beginning.Begun) beginnings.begin(wish, Optional.empty())).draft();
    }

    /** Mei writes a module with all it needs. */
    Draft written(String slug) {
        as(MEI);
        var draft = begun(DraftId.Kind.MODULE, Template.EMPTY, LocalizedText.EMPTY, slug);
        return saved(draft, complete(draft));
    }

    Draft saved(Draft draft, Manuscript manuscript) {
        return ((Saving.Saved) drafts.save(draft.id(), draft.revision(), manuscript)).draft();
    }

    /** Mei hands it in, Sho approves it. */
    Draft approved(Draft draft) {
        as(MEI).workflow.submit(draft.id(), draft.revision());
        return ((Step.Done) as(SHO).workflow.approve(draft.id(), draft.revision())).draft();
    }

    private SignedIn signedIn() {
        return new SignedIn() {
            @Override
            public Optional<Person> find() {
                return Optional.of(asking.get());
            }

            @Override
            public Person get() {
                return asking.get();
            }

            @Override
            public Person require(Permission permission) {
                if (!asking.get().may(permission)) {
                    throw new AccessDeniedException("Needs " + permission);
                }
                return asking.get();
            }
        };
    }

    /** Minato is the only customer. */
    private static Organisation organisation() {
        Organisation organisation = mock(Organisation.class, withSettings().stubOnly());
        var minato = new CustomerId("minato");
        when(organisation.find(any(CustomerId.class))).thenReturn(Optional.empty());
        when(organisation.find(minato))
                .thenReturn(Optional.of(new Customer(minato, new LocalizedText("港製作所", "Minato"))));
        return organisation;
    }

    private static People people() {
        People people = mock(People.class, withSettings().stubOnly());
        when(people.find(any())).thenAnswer(call -> EVERYBODY.stream()
                .filter(each -> each.id().equals(call.getArgument(0)))
                .findFirst());
        when(people.authors())
                .thenReturn(EVERYBODY.stream()
                        .filter(each -> each.may(Permission.WRITE))
                        .toList());
        return people;
    }

    private static Person person(String id, Role role) {
        return new Person(
                new PersonId(id),
                new PersonName("", id, "", id, id),
                id,
                id + "@michi.example",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(role),
                Language.EN,
                ZoneId.of("Asia/Tokyo"),
                Theme.SYSTEM,
                true);
    }

    private record Shelf(MediaStore store) implements MediaIntake {

        @Override
        public MediaFile store(Path file, String name, String type) {
            return store.put(file, name, type);
        }

        @Override
        public void submit(Storyboard storyboard) {
            // Clips are made elsewhere.
        }

        @Override
        public OptionalDouble studioClip(ClipId clip) {
            return OptionalDouble.empty();
        }
    }

    private final class RoomClock extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException("zones are the people's");
        }
    }
}
