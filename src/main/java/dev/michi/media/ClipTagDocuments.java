package dev.michi.media;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The collection {@code clip_tags}. */
@Repository
class ClipTagDocuments {

    private final MongoOperations database;

    ClipTagDocuments(MongoOperations database) {
        this.database = database;
    }

    List<String> find(ClipId clip) {
        var found = database.findById(clip.value(), ClipTagDocument.class);
        return found == null ? List.of() : found.tags();
    }

    /** By the clips' ids; those without any are left out. */
    Map<String, List<String>> find(Collection<String> clips) {
        return database.find(query(where("_id").in(clips)), ClipTagDocument.class).stream()
                .collect(Collectors.toMap(ClipTagDocument::id, ClipTagDocument::tags));
    }

    /** All there are, in order. */
    List<String> all() {
        return database.findAll(ClipTagDocument.class).stream()
                .flatMap(each -> each.tags().stream())
                .distinct()
                .sorted()
                .toList();
    }

    void save(ClipId clip, List<String> tags) {
        database.save(new ClipTagDocument(clip.value(), ClipTagDocument.SCHEMA_VERSION, tags));
    }

    void delete(ClipId clip) {
        database.remove(query(where("_id").is(clip.value())), ClipTagDocument.class);
    }
}
