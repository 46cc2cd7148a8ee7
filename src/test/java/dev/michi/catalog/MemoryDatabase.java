package dev.michi.catalog;

import dev.michi.platform.TestDatabase;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A database for one test, gone with it. */
public final class MemoryDatabase implements AutoCloseable {

    private final MongoTemplate template = TestDatabase.create();

    public MongoOperations operations() {
        return template;
    }

    /** A catalog that takes over what is stored, as after a restart. */
    public Catalog catalog() {
        var catalog = new Catalog(new CatalogDocuments(template));
        catalog.reload();
        return catalog;
    }

    /** What was published, as it is stored. */
    public Publications publications() {
        return publications(catalog());
    }

    /** What was published, beside this catalog. */
    public Publications publications(Catalog catalog) {
        return new Publications(new PublicationDocuments(template), catalog);
    }

    public ContentSources sources() {
        return new ContentSources(new ContentSourceDocuments(template));
    }

    @Override
    public void close() {
        template.getDb().drop();
    }
}
