package dev.michi.media;

import dev.michi.media.DeckDocument.State;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Presentations, PDF or PPTX: taken in, read in the background, page by page a picture and what is written there. A page
 * can become a scene of a storyboard, or a unit. They are kept for a month.
 */
@Service
public class Decks {

    /** Bytes. */
    public static final long LARGEST = 100L << 20;

    private static final int LISTED = 20;

    private final DeckDocuments documents;
    private final DeckFiles files;
    private final StorageRoom room;
    private final JobDocuments jobs;
    private final RenderLanes lanes;
    private final SignedIn signedIn;
    private final Clock clock;

    Decks(
            DeckDocuments documents,
            DeckFiles files,
            StorageRoom room,
            JobDocuments jobs,
            RenderLanes lanes,
            SignedIn signedIn,
            Clock clock) {
        this.documents = documents;
        this.files = files;
        this.room = room;
        this.jobs = jobs;
        this.lanes = lanes;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Takes in a presentation and has it read. The same content of the same person is the same deck, however often it
     * comes; one that was refused is looked at again.
     *
     * @param length in bytes, negative if unknown
     * @param name of the file; shown, never trusted
     */
    public DeckReceipt receive(InputStream content, long length, String name) {
        var owner = signedIn.require(Permission.WRITE).id();
        try (var share = room.share(owner)) {
            var file = files.put(room.counted(content, share, length, LARGEST));
            return keep(owner, file, name);
        } catch (StorageRoom.NoRoom e) {
            return new DeckReceipt.NoRoom(Receipt.Reason.valueOf(e.lack().name()));
        }
    }

    private DeckReceipt keep(PersonId owner, MediaFile file, String name) {
        var id = new DeckId("d-" + MediaJson.fingerprint(owner.value(), file.hash()));
        var known = documents.find(id).filter(each -> each.state() != State.REFUSED);
        if (known.isEmpty()) {
            documents.save(new DeckDocument(
                    id.value(),
                    DeckDocument.SCHEMA_VERSION,
                    owner.value(),
                    Recordings.shown(name),
                    file.hash(),
                    State.READING,
                    null,
                    null,
                    clock.instant()));
        }
        // Also where it is known: a crash may have come between the document and its job.
        if (documents.find(id).filter(each -> each.state() == State.READING).isPresent()) {
            jobs.add(JobDocument.reading(id, jobs.order(owner.value(), 1, true)));
            lanes.wake();
        } else {
            files.deleteUnlessUsed(file.hash());
        }
        return new DeckReceipt.Received(
                toDeck(documents.find(id).orElseThrow()), JobDocument.readingId(id), known.isPresent());
    }

    /** A deck of one's own. */
    public Optional<Deck> find(DeckId id) {
        var person = signedIn.require(Permission.WRITE);
        return documents.find(id).filter(each -> isOf(person, each)).map(this::toDeck);
    }

    /** One's own, newest first. */
    public List<Deck> list() {
        var person = signedIn.require(Permission.WRITE);
        return documents.newestOf(person.id(), LISTED).stream()
                .map(this::toDeck)
                .toList();
    }

    /** Ends the reading of it, within seconds. Cancelling twice, or what has been read, changes nothing. */
    public Optional<Deck> cancel(DeckId id) {
        var deck = find(id);
        if (deck.isPresent() && documents.refused(id, Deck.Refusal.STOPPED)) {
            jobs.cancel(JobDocument.readingId(id));
            lanes.dropOutdated();
            documents.find(id).ifPresent(each -> files.deleteUnlessUsed(each.hash()));
        }
        return deck.flatMap(each -> find(id));
    }

    /** What was made of its pages stays. False if there is none. */
    public boolean delete(DeckId id) {
        return find(id).isPresent() && cancel(id).isPresent() && documents.delete(id);
    }

    private static boolean isOf(Person person, DeckDocument deck) {
        return person.id().value().equals(deck.owner());
    }

    private Deck toDeck(DeckDocument deck) {
        var job = jobs.find(JobDocument.readingId(new DeckId(deck.id())));
        return deck.toDeck(job.map(JobDocument::percent).orElse(0));
    }
}
