package dev.michi.media;

import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A recording.
 *
 * @param bytes declared while it is being received; what quotas count; what has come, while its end is open
 * @param received bytes that are here
 * @param hash of its file; null until it is whole
 * @param details as JSON: only ever read and written as a whole
 * @param open whether it is still being made while it comes, so that nobody knows its length; null for no
 * @param refusal name of a {@link Recording.Refusal}
 * @param usedAt when a clip was last cut from it, or it came: from then on its time to be kept runs
 */
@Document("recordings")
record RecordingDocument(
        @Id String id,
        int schemaVersion,
        String owner,
        String name,
        long bytes,
        long received,
        @Nullable String hash,
        State state,
        @Nullable String details,
        @Nullable String refusal,
        Instant createdAt,
        Instant usedAt,
        @Nullable Boolean open) {

    static final int SCHEMA_VERSION = 1;

    enum State {
        RECEIVING,
        EXAMINING,
        USABLE,
        REFUSED
    }

    boolean isOpen() {
        return Boolean.TRUE.equals(open);
    }

    /** What cutting needs. */
    record Source(String hash, Recording.Details details) {}

    Optional<Source> usable() {
        return state == State.USABLE && hash != null && details != null
                ? Optional.of(new Source(hash, theDetails()))
                : Optional.empty();
    }

    Recording toRecording() {
        var id = new RecordingId(this.id);
        var by = new PersonId(owner);
        return switch (state) {
            case RECEIVING -> new Recording.Receiving(id, by, name, bytes, createdAt, received, isOpen(), usedAt);
            case EXAMINING -> new Recording.Examining(id, by, name, bytes, createdAt);
            case USABLE -> new Recording.Usable(id, by, name, bytes, createdAt, theDetails());
            case REFUSED ->
                new Recording.Refused(
                        id,
                        by,
                        name,
                        bytes,
                        createdAt,
                        Recording.Refusal.valueOf(Objects.requireNonNull(refusal, "It was refused for a reason")));
        };
    }

    private Recording.Details theDetails() {
        return MediaJson.read(Objects.requireNonNull(details, "What is usable is known"), Recording.Details.class);
    }
}
