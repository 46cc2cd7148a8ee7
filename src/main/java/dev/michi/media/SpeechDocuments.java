package dev.michi.media;

import dev.michi.media.Clip.Cue;
import dev.michi.shared.Language;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The collection {@code recording_speech}. */
@Repository
class SpeechDocuments {

    private final MongoOperations database;

    SpeechDocuments(MongoOperations database) {
        this.database = database;
    }

    Optional<List<Cue>> find(RecordingId recording, Language language) {
        return Optional.ofNullable(database.findById(id(recording, language), SpeechDocument.class))
                .map(SpeechDocument::cues);
    }

    void save(RecordingId recording, Language language, List<Cue> cues) {
        database.save(new SpeechDocument(id(recording, language), SpeechDocument.SCHEMA_VERSION, cues));
    }

    static String id(RecordingId recording, Language language) {
        return recording.value() + " " + language.tag();
    }
}
