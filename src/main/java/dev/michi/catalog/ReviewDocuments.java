package dev.michi.catalog;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.people.PersonId;
import dev.michi.platform.DatabaseNeeds;
import dev.michi.platform.IndexDeclaration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Keeps reviews: one for each module and date that had come. */
@Repository
class ReviewDocuments implements DatabaseNeeds {

    static final String COLLECTION = "module_reviews";

    private final MongoOperations database;

    ReviewDocuments(MongoOperations database) {
        this.database = database;
    }

    @Override
    public List<IndexDeclaration> indexes() {
        return List.of(IndexDeclaration.of(COLLECTION, "module"));
    }

    /** The first one of a date counts. */
    Review insertOnce(Review review) {
        var document = ReviewDocument.from(review);
        try {
            database.insert(document, COLLECTION);
            return review;
        } catch (DuplicateKeyException recorded) {
            return Optional.ofNullable(database.findById(document.id(), ReviewDocument.class, COLLECTION))
                    .map(ReviewDocument::toReview)
                    .orElse(review);
        }
    }

    List<Review> of(Collection<ModuleId> modules) {
        var ids = modules.stream().map(ModuleId::value).toList();
        return database.find(query(where("module").in(ids)), ReviewDocument.class, COLLECTION).stream()
                .map(ReviewDocument::toReview)
                .toList();
    }

    /** @param due, next ISO 8601; texts, so that no time zone can move them */
    @TypeAlias("review")
    private record ReviewDocument(
            @Id String id, int schemaVersion, String module, String due, String next, String who, Instant at) {

        static ReviewDocument from(Review it) {
            return new ReviewDocument(
                    it.module() + ":" + it.due(),
                    1,
                    it.module().value(),
                    it.due().toString(),
                    it.next().toString(),
                    it.who().value(),
                    it.at());
        }

        Review toReview() {
            return new Review(new ModuleId(module), LocalDate.parse(due), LocalDate.parse(next), new PersonId(who), at);
        }
    }
}
