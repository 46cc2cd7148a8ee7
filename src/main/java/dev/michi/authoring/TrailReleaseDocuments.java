package dev.michi.authoring;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.catalog.Publication;
import dev.michi.people.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** When which trail was published from the studio. Each is written once. (Modules have {@code Publications}.) */
@Component
class TrailReleaseDocuments {

    static final String COLLECTION = "trail_releases";

    private final MongoOperations database;

    TrailReleaseDocuments(MongoOperations database) {
        this.database = database;
    }

    void record(DraftId trail, String hash, Decision decision) {
        try {
            database.insert(
                    new TrailReleaseDocument(
                            trail + ":" + hash,
                            1,
                            trail.id(),
                            hash,
                            decision.version(),
                            decision.wish().kind().name(),
                            decision.wish().note(),
                            decision.who().value(),
                            decision.at()),
                    COLLECTION);
        } catch (DuplicateKeyException recorded) {
            // The same release, carried out again.
        }
    }

    int count(DraftId trail) {
        return of(trail).size();
    }

    /** The oldest first. */
    List<Version> of(DraftId trail) {
        return database
                .find(
                        query(where("trail").is(trail.id())).with(Sort.by("at", "_id")),
                        TrailReleaseDocument.class,
                        COLLECTION)
                .stream()
                .map(each -> new Version(
                        each.version(),
                        each.hash(),
                        Publication.Kind.valueOf(each.kind()),
                        each.note(),
                        Optional.of(new PersonId(each.who())),
                        each.at(),
                        true))
                .toList();
    }
}
