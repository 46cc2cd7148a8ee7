package dev.michi.sharing.counting;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A visit as stored; it only grows.
 *
 * @param day ISO 8601, of the customer's zone
 * @param reached steps that were seen
 * @param clips furthest second by clip
 */
@Document(VisitDocument.COLLECTION)
record VisitDocument(
        @Id String id,
        int schemaVersion,
        String share,
        String tutorial,
        String day,
        String device,
        @Nullable List<Integer> reached,
        @Nullable List<Integer> ticked,
        @Nullable Boolean done,
        @Nullable Map<String, Integer> clips,
        @Nullable Boolean helpful,
        @Nullable String comment) {

    static final String COLLECTION = "share_visits";
}
