package dev.michi.media;

import dev.michi.media.RecordingDocument.State;
import dev.michi.people.Permission;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;

/** Recordings that come in parts, over days if it has to be. Room is set aside for the whole of it from the beginning. */
@Service
public class Uploads {

    private final RecordingDocuments documents;
    private final PartialFiles files;
    private final StorageRoom room;
    private final JobDocuments jobs;
    private final RenderLanes lanes;
    private final MediaProperties properties;
    private final SignedIn signedIn;
    private final Clock clock;
    private final Set<RecordingId> busy = ConcurrentHashMap.newKeySet();

    Uploads(
            RecordingDocuments documents,
            PartialFiles files,
            StorageRoom room,
            JobDocuments jobs,
            RenderLanes lanes,
            MediaProperties properties,
            SignedIn signedIn,
            Clock clock) {
        this.documents = documents;
        this.files = files;
        this.room = room;
        this.jobs = jobs;
        this.lanes = lanes;
        this.properties = properties;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The largest recording that can come, in bytes. */
    public long most() {
        return properties.resumableSize().toBytes();
    }

    /**
     * Sets room aside, or finds the upload that the same request began: its answer may have been lost on the way.
     *
     * @param length empty for what is sent while it is still being made; it is told with the last part
     * @param key made up by the caller: the same one with the same length and name is the same request
     */
    public Upload create(OptionalLong length, String name, Optional<String> key) throws IOException {
        var person = signedIn.require(Permission.WRITE).id();
        if (length.orElse(0) > most()) {
            return new Upload.NoRoom(Receipt.Reason.TOO_LARGE);
        }
        var id = new RecordingId("r-"
                + key.map(each -> MediaJson.fingerprint(person.value(), each, length.toString(), name))
                        .orElseGet(() -> UUID.randomUUID().toString()));
        if (documents.find(id).isPresent()) {
            return again(id);
        }
        boolean isNew;
        try (var share = room.share(person)) {
            share.grow(length.orElse(0));
            isNew = share.keep(() -> documents.insert(document(id, person, length, name)));
        } catch (StorageRoom.NoRoom e) {
            return lacking(e);
        }
        if (!isNew) {
            return again(id);
        }
        files.create(id);
        if (length.equals(OptionalLong.of(0))) {
            whole(id, person.value());
        }
        return new Upload.At(id, 0, length);
    }

    private RecordingDocument document(RecordingId id, PersonId person, OptionalLong length, String name) {
        var now = clock.instant();
        return new RecordingDocument(
                id.value(),
                RecordingDocument.SCHEMA_VERSION,
                person.value(),
                Recordings.shown(name),
                length.orElse(0),
                0,
                null,
                State.RECEIVING,
                null,
                null,
                now,
                now,
                length.isEmpty() ? true : null);
    }

    /** The server may have ended between the two: a recording that comes has a file. */
    private Upload again(RecordingId id) throws IOException {
        if (own(id).filter(each -> each.state() == State.RECEIVING).isPresent()) {
            files.create(id);
        }
        return find(id);
    }

    private static Upload lacking(StorageRoom.NoRoom lack) {
        return new Upload.NoRoom(Receipt.Reason.valueOf(lack.lack().name()));
    }

    /** How much has come. */
    public Upload find(RecordingId id) {
        return own(id).<Upload>map(each -> new Upload.At(id, received(each), length(each)))
                .orElseGet(Upload.NotFound::new);
    }

    private static OptionalLong length(RecordingDocument recording) {
        return recording.isOpen() ? OptionalLong.empty() : OptionalLong.of(recording.bytes());
    }

    private Optional<RecordingDocument> own(RecordingId id) {
        var person = signedIn.require(Permission.WRITE);
        return documents.find(id).filter(each -> each.owner().equals(person.id().value()));
    }

    private long received(RecordingDocument recording) {
        return recording.state() == State.RECEIVING ? files.length(new RecordingId(recording.id())) : recording.bytes();
    }

    /**
     * Adds a part. What has come before a line broke off is kept, unless the part has a checksum.
     *
     * @param length of the whole, where it is told now only
     * @param sha256 of the part; an empty array if it was not given
     */
    public Upload append(RecordingId id, long from, OptionalLong length, InputStream content, byte[] sha256)
            throws IOException {
        var recording = own(id).filter(each -> each.state() == State.RECEIVING);
        if (recording.isEmpty()) {
            return new Upload.NotFound();
        }
        if (!busy.add(id)) {
            return new Upload.Busy();
        }
        try {
            return recording.get().isOpen()
                    ? appendOpen(recording.get(), from, length, content, sha256)
                    : append(recording.get(), from, content, sha256);
        } catch (StorageRoom.NoRoom e) {
            return lacking(e);
        } finally {
            busy.remove(id);
        }
    }

    private Upload append(RecordingDocument recording, long from, InputStream content, byte[] sha256)
            throws IOException {
        var id = new RecordingId(recording.id());
        var received = files.length(id);
        if (from != received) {
            return new Upload.WrongPlace(received);
        }
        room.checkDisk(recording.bytes() - received);
        var right = files.append(id, content, recording.bytes() - received, digest(), sha256);
        var now = files.length(id);
        documents.received(id, now, clock.instant());
        if (now == recording.bytes()) {
            whole(id, recording.owner());
        }
        return right ? new Upload.At(id, now, length(recording)) : new Upload.WrongChecksum();
    }

    /** Room is asked for as it comes: nobody knows how much it will be. */
    private Upload appendOpen(
            RecordingDocument recording, long from, OptionalLong length, InputStream content, byte[] sha256)
            throws IOException {
        var id = new RecordingId(recording.id());
        var received = files.length(id);
        if (from != received || length.orElse(received) < received) {
            return new Upload.WrongPlace(received);
        }
        var most = length.orElse(most()) - received;
        if (most < 0 || (length.isEmpty() && most == 0)) {
            return new Upload.NoRoom(Receipt.Reason.TOO_LARGE);
        }
        boolean right;
        try (var share = room.share(new PersonId(recording.owner()))) {
            right = files.append(id, room.counted(content, share, 0, most), most, digest(), sha256);
        } finally {
            documents.grown(id, files.length(id), clock.instant());
        }
        var now = files.length(id);
        if (length.isPresent()) {
            documents.closed(id, length.getAsLong());
        }
        if (length.isPresent() && length.getAsLong() == now) {
            whole(id, recording.owner());
        }
        return right ? new Upload.At(id, now, length) : new Upload.WrongChecksum();
    }

    /** Takes what has come of a recording whose page was closed before its end. False if there is none, or nothing. */
    public boolean settle(RecordingId id) {
        var recording = own(id).filter(each -> each.state() == State.RECEIVING && each.isOpen());
        if (recording.isEmpty() || files.length(id) == 0 || !busy.add(id)) {
            return false;
        }
        try {
            documents.closed(id, files.length(id));
            whole(id, recording.get().owner());
            return true;
        } finally {
            busy.remove(id);
        }
    }

    private void whole(RecordingId id, String owner) {
        documents.whole(id);
        jobs.add(JobDocument.examining(id, jobs.order(owner, 1, true)));
        lanes.wake();
    }

    /** Gives up an upload; what has come is deleted. False if there is none under way. */
    public boolean terminate(RecordingId id) {
        var recording = own(id).filter(each -> each.state() == State.RECEIVING);
        if (recording.isEmpty() || !documents.delete(id)) {
            return false;
        }
        files.delete(id);
        return true;
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
