package dev.michi.catalog.pack;

import java.util.List;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** The packs that were imported. */
@Repository
class PackDocuments {

    private static final String PACKS = "content_packs";

    private final MongoOperations database;

    PackDocuments(MongoOperations database) {
        this.database = database;
    }

    Optional<PackDocument> find(String id) {
        return Optional.ofNullable(database.findById(id, PackDocument.class, PACKS));
    }

    List<PackDocument> all() {
        return database.findAll(PackDocument.class, PACKS);
    }

    void save(PackDocument pack) {
        database.save(pack, PACKS);
    }
}
