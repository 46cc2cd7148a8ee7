package dev.michi.catalog;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.platform.DatabaseNeeds;
import dev.michi.platform.IndexDeclaration;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Keeps publications: they are inserted, and never touched again. */
@Repository
class PublicationDocuments implements DatabaseNeeds {

    static final String COLLECTION = "publications";

    private final MongoOperations database;

    PublicationDocuments(MongoOperations database) {
        this.database = database;
    }

    @Override
    public List<IndexDeclaration> indexes() {
        return List.of(IndexDeclaration.of(COLLECTION, "module", "at"));
    }

    /** @return whether this was the first one of that content */
    boolean insertOnce(Publication publication) {
        try {
            database.insert(PublicationDocument.from(publication), COLLECTION);
            return true;
        } catch (DuplicateKeyException recorded) {
            return false;
        }
    }

    /** For the demo alone, whose past is made up: in a portal that is used, nothing is taken back. */
    void replace(ModuleId module, List<Publication> past) {
        database.remove(query(where("module").is(module.value())), COLLECTION);
        past.reversed().forEach(this::insertOnce);
    }

    Optional<Publication> find(ModuleId module, String hash) {
        return Optional.ofNullable(
                        database.findById(PublicationDocument.id(module, hash), PublicationDocument.class, COLLECTION))
                .map(PublicationDocument::toPublication);
    }

    /** The oldest first. */
    List<Publication> all() {
        return database
                .find(
                        query(where("_id").exists(true)).with(Sort.by("at", "_id")),
                        PublicationDocument.class,
                        COLLECTION)
                .stream()
                .map(PublicationDocument::toPublication)
                .toList();
    }
}
