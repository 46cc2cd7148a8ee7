package dev.michi.media;

import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** What authors are cutting and have not made a clip of yet: one draft a person, recording and clip, the last one saved. */
@Service
public class Desks {

    private static final int LONGEST = 500_000;

    private final DeskDocuments documents;
    private final Recordings recordings;
    private final SignedIn signedIn;
    private final Clock clock;

    Desks(DeskDocuments documents, Recordings recordings, SignedIn signedIn, Clock clock) {
        this.documents = documents;
        this.recordings = recordings;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** @param clip that is cut again; empty for a new one */
    public Optional<JsonNode> find(RecordingId recording, Optional<ClipId> clip) {
        var person = signedIn.require(Permission.WRITE).id();
        return documents.find(person, recording, clip).map(draft -> MediaJson.read(draft, JsonNode.class));
    }

    /** @return false if it cannot be kept: there is no such recording, or it is larger than any desk makes it */
    public boolean save(RecordingId recording, Optional<ClipId> clip, JsonNode draft) {
        var person = signedIn.require(Permission.WRITE).id();
        var text = draft.toString();
        if (!draft.isObject()
                || text.length() > LONGEST
                || recordings.find(recording).isEmpty()) {
            return false;
        }
        documents.save(person, recording, clip, text, clock.instant());
        return true;
    }

    /** The clip has been made: its desk starts from it the next time. */
    public void clear(RecordingId recording, ClipId clip) {
        documents.delete(signedIn.require(Permission.WRITE).id(), recording, Optional.of(clip));
    }
}
