package dev.michi.media;

import dev.michi.media.Clip.Cue;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** What was heard in a recording. @param id the recording's and the language @param cues in seconds of the recording */
@Document("recording_speech")
record SpeechDocument(@Id String id, int schemaVersion, List<Cue> cues) {

    static final int SCHEMA_VERSION = 1;
}
