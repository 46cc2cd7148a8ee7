package dev.michi.media;

import dev.michi.media.preview.Strip;
import dev.michi.media.preview.Suggestion;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * What was made to look through a recording; its id is the recording's.
 *
 * @param files hashes of all its files
 * @param video hash; null where the recording itself can be played
 * @param strip as JSON, as are the suggestions: only ever read and written as a whole
 */
@Document("recording_previews")
record PreviewDocument(
        @Id String id,
        int schemaVersion,
        List<String> files,
        @Nullable String video,
        String film,
        String peaks,
        String strip,
        String suggestions) {

    /** Since 2 there are suggestions of what is said. */
    static final int SCHEMA_VERSION = 2;

    boolean isOfToday() {
        return schemaVersion >= SCHEMA_VERSION;
    }

    Strip theStrip() {
        return MediaJson.read(strip, Strip.class);
    }

    List<Suggestion> theSuggestions() {
        return List.of(MediaJson.read(suggestions, Suggestion[].class));
    }
}
