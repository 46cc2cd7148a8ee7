package dev.michi.sharing;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Wrong passcodes of one address, for one share or for all, as stored. The address is a hash. */
@Document(TriesDocument.COLLECTION)
record TriesDocument(@Id String id, int schemaVersion, int failures, Instant last) {

    static final String COLLECTION = "share_tries";
}
