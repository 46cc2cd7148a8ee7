package dev.michi.media;

import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A presentation.
 *
 * @param hash of its file, which is deleted once it has been read
 * @param pages as JSON: only ever read and written as a whole
 * @param refusal name of a {@link Deck.Refusal}
 */
@Document("decks")
record DeckDocument(
        @Id String id,
        int schemaVersion,
        String owner,
        String name,
        String hash,
        State state,
        @Nullable String pages,
        @Nullable String refusal,
        Instant createdAt) {

    static final int SCHEMA_VERSION = 1;

    enum State {
        READING,
        READY,
        REFUSED
    }

    /** @param percent of the job that reads it */
    Deck toDeck(int percent) {
        var id = new DeckId(this.id);
        var by = new PersonId(owner);
        return switch (state) {
            case READING -> new Deck.Reading(id, by, name, createdAt, percent);
            case READY ->
                new Deck.Ready(
                        id,
                        by,
                        name,
                        createdAt,
                        List.of(MediaJson.read(Objects.requireNonNull(pages, "It has been read"), Deck.Page[].class)));
            case REFUSED ->
                new Deck.Refused(
                        id,
                        by,
                        name,
                        createdAt,
                        Deck.Refusal.valueOf(Objects.requireNonNull(refusal, "It was refused for a reason")));
        };
    }
}
