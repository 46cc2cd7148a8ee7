package dev.michi.media;

import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The files of recordings. In a store of their own: they may show what nobody else may see, so no address leads here, and
 * what no recording refers to can be cleared away.
 */
final class Originals {

    private final MediaStore store;
    private final RecordingDocuments recordings;

    Originals(MediaStore store, RecordingDocuments recordings) {
        this.store = store;
        this.recordings = recordings;
    }

    MediaFile put(InputStream content) {
        return store.put(content, "recording");
    }

    Optional<Path> find(String hash) {
        return store.find(hash);
    }

    void deleteUnlessUsed(String hash) {
        if (!recordings.isReferenced(hash)) {
            store.delete(hash);
        }
    }

    int sweep(Duration minimumAge) {
        return store.deleteUnreferenced(recordings::isReferenced, minimumAge);
    }
}
