package dev.michi.learning;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.media.ClipId;
import dev.michi.people.PersonId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** What was watched again, one document a person, clip and sitting; a count only rises. */
@Component
class ReplayDocuments {

    static final String COLLECTION = "replays";

    private final MongoOperations database;

    ReplayDocuments(MongoOperations database) {
        this.database = database;
    }

    void note(PersonId person, ClipId clip, Replays replays) {
        var update = new Update().setOnInsert("schemaVersion", 1).setOnInsert("clip", clip.value());
        replays.parts().forEach((part, count) -> update.max("parts." + part, count));
        database.upsert(query(where("_id").is(person + ":" + clip + ":" + replays.sitting())), update, COLLECTION);
    }

    /** By number of the part, of everybody together. */
    Map<Integer, Integer> of(ClipId clip) {
        var sum = new HashMap<Integer, Integer>();
        for (var each : sittings(clip)) {
            each.parts().forEach((part, count) -> sum.merge(Integer.valueOf(part), count, Integer::sum));
        }
        return sum;
    }

    private List<ReplayDocument> sittings(ClipId clip) {
        return database.find(query(where("clip").is(clip.value())), ReplayDocument.class, COLLECTION);
    }

    @TypeAlias("replay")
    private record ReplayDocument(@Id String id, int schemaVersion, String clip, Map<String, Integer> parts) {}
}
