package dev.michi.media;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Words by which authors find a clip. By themselves, so that no version of the clip changes them. @param id the clip's */
@Document("clip_tags")
record ClipTagDocument(@Id String id, int schemaVersion, List<String> tags) {

    static final int SCHEMA_VERSION = 1;
}
