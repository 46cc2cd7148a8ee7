package dev.michi.media;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** The files of presentations until they have been read. No address leads here. */
final class DeckFiles {

    private final MediaStore store;
    private final DeckDocuments decks;

    DeckFiles(MediaStore store, DeckDocuments decks) {
        this.store = store;
        this.decks = decks;
    }

    MediaFile put(InputStream content) {
        return store.put(content, "deck");
    }

    Optional<Path> find(String hash) {
        return store.find(hash);
    }

    void deleteUnlessUsed(String hash) {
        if (!decks.isReferenced(hash)) {
            store.delete(hash);
        }
    }

    int sweep(Duration minimumAge) {
        return store.deleteUnreferenced(decks::isReferenced, minimumAge);
    }
}
