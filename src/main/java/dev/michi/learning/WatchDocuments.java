package dev.michi.learning;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.media.ClipId;
import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** What persons have watched, one document a person and clip, each write on the version that was read. */
@Component
class WatchDocuments {

    static final String COLLECTION = "watches";

    private final MongoOperations database;

    WatchDocuments(MongoOperations database) {
        this.database = database;
    }

    Optional<Watch> find(PersonId person, ClipId clip) {
        return Optional.ofNullable(database.findById(id(person, clip), WatchDocument.class, COLLECTION))
                .map(WatchDocument::toWatch);
    }

    Map<ClipId, Watch> of(PersonId person, Collection<ClipId> clips) {
        var ids = clips.stream().map(clip -> id(person, clip)).toList();
        return database.find(query(where("_id").in(ids)), WatchDocument.class, COLLECTION).stream()
                .map(WatchDocument::toWatch)
                .collect(Collectors.toMap(Watch::clip, Function.identity()));
    }

    /** What everybody has watched of a clip. */
    List<Watch> of(ClipId clip) {
        return database.find(query(where("clip").is(clip.value())), WatchDocument.class, COLLECTION).stream()
                .map(WatchDocument::toWatch)
                .toList();
    }

    /** Writes what follows on the version before it. Gives false if somebody else has written meanwhile. */
    boolean write(PersonId person, Watch watch) {
        var document = WatchDocument.from(person, watch);
        return watch.version() == 1 ? insert(document) : replace(document);
    }

    private boolean insert(WatchDocument document) {
        try {
            database.insert(document, COLLECTION);
            return true;
        } catch (DuplicateKeyException inserted) {
            return false;
        }
    }

    private boolean replace(WatchDocument document) {
        var before = query(where("_id").is(document.id()).and("version").is(document.version() - 1));
        var update = new Update()
                .set("ranges", document.ranges())
                .set("position", document.position())
                .set("since", document.since())
                .set("version", document.version());
        if (document.done() != null) {
            update.set("done", document.done());
        }
        return database.updateFirst(before, update, COLLECTION).getModifiedCount() == 1;
    }

    private static String id(PersonId person, ClipId clip) {
        return person + ":" + clip;
    }

    /** @param ranges from, to, from, to, … in seconds */
    @TypeAlias("watch")
    private record WatchDocument(
            @Id String id,
            int schemaVersion,
            String person,
            String clip,
            List<Double> ranges,
            double position,
            Instant since,
            @Nullable Instant done,
            long version) {

        static WatchDocument from(PersonId person, Watch watch) {
            return new WatchDocument(
                    WatchDocuments.id(person, watch.clip()),
                    1,
                    person.value(),
                    watch.clip().value(),
                    watch.footage().flat(),
                    watch.position(),
                    watch.since(),
                    watch.done().orElse(null),
                    watch.version());
        }

        Watch toWatch() {
            return new Watch(
                    new ClipId(clip), Footage.ofFlat(ranges), position, since, Optional.ofNullable(done), version);
        }
    }
}
