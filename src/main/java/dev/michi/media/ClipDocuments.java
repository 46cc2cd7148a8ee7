package dev.michi.media;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.media.ClipDocument.Rendition;
import dev.michi.shared.Language;
import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The collection {@code clips}. */
@Repository
class ClipDocuments {

    private final MongoOperations database;

    ClipDocuments(MongoOperations database) {
        this.database = database;
    }

    Optional<ClipDocument> find(ClipId id) {
        return Optional.ofNullable(database.findById(id.value(), ClipDocument.class));
    }

    /** Clips that were asked of an older renderer. */
    List<ClipDocument> drawnBefore(int renderer) {
        return database.find(query(where("renderer").lt(renderer)), ClipDocument.class);
    }

    /** Writes what is wanted; what has been made stays. */
    void want(ClipDocument clip) {
        var update = new Update()
                .setOnInsert("schemaVersion", clip.schemaVersion())
                .set("renderer", clip.renderer())
                .set("fingerprint", clip.fingerprint())
                .set("storyboard", clip.storyboard())
                .set("title", clip.title())
                .set("seconds", clip.seconds())
                .set("scripts", clip.scripts())
                .set("changedAt", clip.changedAt());
        database.upsert(query(where("_id").is(clip.id())), update, ClipDocument.class);
    }

    /** Puts a rendition in the place of the one before; false if another version has been asked for meanwhile. */
    boolean complete(ClipId id, Language language, Rendition made) {
        var wanted = query(where("_id").is(id.value()).and("fingerprint").is(made.fingerprint()));
        var update = new Update().set("renditions." + language.tag(), made);
        find(id).flatMap(clip -> clip.rendition(language))
                .filter(before -> !before.fingerprint().equals(made.fingerprint()))
                .ifPresent(before -> update.set("previous." + language.tag(), before));
        return database.updateFirst(wanted, update, ClipDocument.class).getMatchedCount() == 1;
    }
}
