package dev.michi.media;

import dev.michi.media.RecordingDocument.State;
import dev.michi.media.RecordingDocuments.Place;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What authors have recorded: taken in, examined in the background, kept for clips to be cut from. */
@Service
public class Recordings {

    private static final int LONGEST_NAME = 200;

    private final RecordingDocuments documents;
    private final Originals originals;
    private final PartialFiles uploads;
    private final StorageRoom room;
    private final JobDocuments jobs;
    private final RenderLanes lanes;
    private final MediaProperties properties;
    private final SignedIn signedIn;
    private final Clock clock;

    Recordings(
            RecordingDocuments documents,
            Originals originals,
            PartialFiles uploads,
            StorageRoom room,
            JobDocuments jobs,
            RenderLanes lanes,
            MediaProperties properties,
            SignedIn signedIn,
            Clock clock) {
        this.documents = documents;
        this.originals = originals;
        this.uploads = uploads;
        this.room = room;
        this.jobs = jobs;
        this.lanes = lanes;
        this.properties = properties;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * Takes in a recording and has it examined. The same content of the same person is the same recording, however often
     * it comes.
     *
     * @param length in bytes, negative if unknown
     * @param name of the file; shown, never trusted
     * @param sha256 of the content, in lower-case hexadecimal digits, if the sender knows
     */
    public Receipt receive(InputStream content, long length, String name, Optional<String> sha256) {
        var person = signedIn.require(Permission.WRITE);
        return receive(person.id(), content, length, properties.uploadSize().toBytes(), name, sha256);
    }

    private Receipt receive(
            PersonId owner, InputStream content, long length, long most, String name, Optional<String> sha256) {
        try (var share = room.share(owner)) {
            var file = originals.put(room.counted(content, share, length, most));
            if (sha256.filter(each -> !each.equals(file.hash())).isPresent()) {
                originals.deleteUnlessUsed(file.hash());
                return new Receipt.WrongChecksum();
            }
            return share.keep(() -> keep(owner, file, name));
        } catch (StorageRoom.NoRoom e) {
            return new Receipt.NoRoom(Receipt.Reason.valueOf(e.lack().name()));
        }
    }

    private Receipt keep(PersonId owner, MediaFile file, String name) {
        var id = idOf(owner, file.hash());
        var known = documents.find(id).filter(each -> each.state() != State.REFUSED);
        var now = clock.instant();
        if (known.isEmpty()) {
            documents.save(new RecordingDocument(
                    id.value(),
                    RecordingDocument.SCHEMA_VERSION,
                    owner.value(),
                    shown(name),
                    file.bytes(),
                    file.bytes(),
                    file.hash(),
                    State.EXAMINING,
                    null,
                    null,
                    now,
                    now,
                    null));
        }
        // Also where it is known: a crash may have come between the document and its job.
        if (documents.find(id).filter(each -> each.state() == State.EXAMINING).isPresent()) {
            jobs.add(JobDocument.examining(id, jobs.order(owner.value(), 1, true)));
            lanes.wake();
        }
        var recording = documents.find(id).orElseThrow().toRecording();
        return new Receipt.Received(recording, JobDocument.id(id), known.isPresent());
    }

    static RecordingId idOf(PersonId owner, String hash) {
        return new RecordingId("r-" + MediaJson.fingerprint(owner.value(), hash));
    }

    /** The name as it can be shown: one line, nothing that turns the text around. */
    static String shown(String name) {
        var plain = name.codePoints()
                .filter(each -> !Character.isISOControl(each) && Character.getType(each) != Character.FORMAT)
                .filter(each -> Character.isDefined(each) && Character.getType(each) != Character.SURROGATE)
                .limit(LONGEST_NAME)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        return plain.isEmpty() ? "recording" : plain;
    }

    /** A recording of one's own; publishers see all. */
    public Optional<Recording> find(RecordingId id) {
        return findDocument(id).map(RecordingDocument::toRecording);
    }

    Optional<RecordingDocument> findDocument(RecordingId id) {
        var person = signedIn.require(Permission.WRITE);
        return documents.find(id).filter(each -> isVisible(person, each));
    }

    private static boolean isVisible(Person person, RecordingDocument recording) {
        return person.may(Permission.PUBLISH) || person.id().value().equals(recording.owner());
    }

    /**
     * One's own recordings, newest first; those of all for publishers.
     *
     * @param after the last one of the page before, as in {@link Mark}
     */
    public List<Recording> list(Optional<Mark> after, int limit) {
        var person = signedIn.require(Permission.WRITE);
        var owner = Optional.of(person.id()).filter(each -> !person.may(Permission.PUBLISH));
        return documents.page(owner, after.map(Mark::place), limit).stream()
                .map(RecordingDocument::toRecording)
                .toList();
    }

    /** A place in a list that is newest first. */
    public record Mark(Instant at, String id) {

        Place place() {
            return new Place(at, id);
        }
    }

    /** Has one looked at again that could not be examined; a job that waits or runs is left alone. */
    public void examineAgain(RecordingId id) {
        if (findDocument(id).isPresent() && documents.examineAgain(id)) {
            jobs.restart(JobDocument.id(id));
            lanes.wake();
        }
    }

    /** Deletes recording and file. Clips that were cut from it stay as they are; they cannot be cut again. */
    public boolean delete(RecordingId id) {
        var found = findDocument(id);
        if (found.isEmpty() || !documents.delete(id)) {
            return false;
        }
        if (jobs.cancelAbout(id) > 0) {
            lanes.dropOutdated();
        }
        var hash = found.get().hash();
        if (hash != null) {
            originals.deleteUnlessUsed(hash);
        }
        uploads.delete(id);
        return true;
    }
}
