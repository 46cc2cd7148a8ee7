package dev.michi.media;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.media.ClipDocument.Rendition;
import dev.michi.platform.DatabaseKind;
import dev.michi.platform.Remembered;
import dev.michi.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The collection {@code clips}. */
@Repository
class ClipDocuments {

    private static final int MOST_REMEMBERED = 500;

    private final MongoOperations database;
    private final Remembered<ClipId, ClipDocument> remembered;

    ClipDocuments(MongoOperations database, DatabaseKind kind) {
        this.database = database;
        this.remembered = new Remembered<>(kind, MOST_REMEMBERED);
    }

    Optional<ClipDocument> find(ClipId id) {
        return remembered.find(id, this::read);
    }

    private Optional<ClipDocument> read(ClipId id) {
        return Optional.ofNullable(database.findById(id.value(), ClipDocument.class));
    }

    /** Clips that were asked of an older renderer. */
    List<ClipDocument> drawnBefore(int renderer) {
        return database.find(query(where("renderer").lt(renderer)), ClipDocument.class).stream()
                .filter(clip -> clip.storyboard() != null)
                .toList();
    }

    /** Clips from storyboards, made or not. */
    List<ClipDocument> drawn() {
        return database.find(query(where("storyboard").ne(null)), ClipDocument.class);
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
        remembered.changing(() -> database.upsert(query(where("_id").is(clip.id())), update, ClipDocument.class));
    }

    /** Adds a clip; false if there is one of this id. */
    boolean insert(ClipDocument clip) {
        try {
            remembered.changing(() -> database.insert(clip));
            return true;
        } catch (DuplicateKeyException e) {
            return false;
        }
    }

    /** Puts a new version in the place of the one that was read; false if somebody else was faster. */
    boolean replace(ClipDocument read, ClipDocument next) {
        var same = query(where("_id")
                .is(read.id())
                .and("version")
                .is(read.version())
                .and("fingerprint")
                .is(read.fingerprint()));
        return remembered.changing(() -> database.findAndReplace(same, next) != null);
    }

    boolean delete(ClipDocument read) {
        var same = query(where("_id").is(read.id()).and("fingerprint").is(read.fingerprint()));
        return remembered.changing(
                () -> database.remove(same, ClipDocument.class).getDeletedCount() == 1);
    }

    boolean isReferenced(String hash) {
        var places = Stream.of("renditions", "previous")
                .flatMap(field -> Stream.of(Language.values())
                        .map(language -> where(field + "." + language.tag() + ".files.hash")
                                .is(hash)))
                .toList();
        return database.exists(query(new Criteria().orOperator(places)), ClipDocument.class);
    }

    /** Last changed first. @param after the last one of the page before */
    List<ClipDocument> page(Optional<RecordingDocuments.Place> after, int limit) {
        var which = new Criteria();
        after.ifPresent(place -> which.orOperator(
                where("changedAt").lt(place.at()),
                where("changedAt").is(place.at()).and("_id").gt(place.id())));
        return database.find(
                query(which)
                        .with(Sort.by(Sort.Order.desc("changedAt"), Sort.Order.asc("_id")))
                        .limit(limit),
                ClipDocument.class);
    }

    /** Puts a rendition in the place of the one before; false if another version has been asked for meanwhile. */
    boolean complete(ClipId id, Language language, Rendition made) {
        var wanted = query(where("_id").is(id.value()).and("fingerprint").is(made.fingerprint()));
        var update = new Update().set("renditions." + language.tag(), made);
        find(id).flatMap(clip -> clip.rendition(language))
                .filter(before -> !before.fingerprint().equals(made.fingerprint()))
                .ifPresent(before -> update.set("previous." + language.tag(), before));
        return remembered.changing(
                () -> database.updateFirst(wanted, update, ClipDocument.class).getMatchedCount() == 1);
    }
}
