package dev.michi.sharing.counting;

import java.util.List;
import java.util.Map;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A tutorial's day in one share, counted when it was over; numbers of steps and seconds are texts, as keys have to be. */
@Document(DayDocument.COLLECTION)
record DayDocument(
        @Id String id,
        int schemaVersion,
        String share,
        String tutorial,
        String day,
        int opens,
        int done,
        int helpful,
        int notHelpful,
        Map<String, Integer> devices,
        Map<String, Integer> reached,
        Map<String, Integer> ticked,
        Map<String, Map<String, Integer>> clips,
        List<String> comments) {

    static final String COLLECTION = "share_days";
}
